#!/usr/bin/env bash
# Looks at the topics with kcat. Keys are plain text and tell a lot; values are Avro behind a five-byte header.
set -euo pipefail
brokers=${CHUANLIU_BOOTSTRAP_SERVERS:-127.0.0.1:9092}
prefix=${CHUANLIU_TOPIC_PREFIX:-}
registry=${CHUANLIU_SCHEMA_REGISTRY_URL:-http://127.0.0.1:8081/apis/ccompat/v7}

echo "region pairs, most frequent first (CN-SC>CN-XZ: Sichuan to Tibet; ~: both ways)"
kcat -b "$brokers" -C -t "${prefix}pairs.observed" -o beginning -e -q -f '%k\n' | sort | uniq -c | sort -rn

echo "articles: story, size, partition, offset"
kcat -b "$brokers" -C -t "${prefix}articles.enriched" -o beginning -e -q -f '%k  %S bytes  %p@%o\n'

echo "first bytes of a value: 0, then the schema id in four bytes, then Avro"
kcat -b "$brokers" -C -t "${prefix}articles.enriched" -o beginning -e -q -c 1 -f '%s' | od -An -tx1 -N8

# A kcat that was built with Avro decodes the values; Debian's was not.
if kcat -V 2>&1 | grep -qi avro; then
  kcat -b "$brokers" -C -t "${prefix}articles.enriched" -o beginning -e -q -s value=avro -r "$registry"
fi
