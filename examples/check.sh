#!/usr/bin/env bash
# Runs every example whose tool is installed against a broker and a registry of its own, and fails if one of them does
# not show the five pages of seeds/. Takes about a minute; nothing is left behind.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export CHUANLIU_BOOTSTRAP_SERVERS=127.0.0.1:${BROKER_PORT:-19392}
export CHUANLIU_SCHEMA_REGISTRY_URL=http://127.0.0.1:${REGISTRY_PORT:-19381}/apis/ccompat/v7
work=$(mktemp -d)
started=()
finish() {
  for process in "${started[@]}"; do kill "$process" 2>/dev/null && wait "$process" 2>/dev/null || true; done
  rm -rf "$work"
}
trap finish EXIT

until_says() { # FILE PATTERN COUNT SECONDS
  for _ in $(seq $(($4 * 5))); do
    [ "$(grep -c -- "$2" "$1" || true)" -ge "$3" ] && return
    sleep 0.2
  done
  echo "$1 does not say '$2' $3 times after $4 s:" >&2
  cat "$1" >&2
  return 1
}

./chuanliu help >/dev/null # builds what is missing
./chuanliu local --data "$work/local" --broker-port "${BROKER_PORT:-19392}" --registry-port "${REGISTRY_PORT:-19381}" \
  >"$work/local.log" 2>&1 &
started+=($!)
for _ in $(seq 300); do
  curl -fs "$CHUANLIU_SCHEMA_REGISTRY_URL/subjects" >/dev/null && break
  sleep 0.2
done
./chuanliu topics create >/dev/null
./chuanliu schemas register >/dev/null
./chuanliu stream --state-dir "$work/state" >"$work/stream.log" 2>&1 &
started+=($!)
./chuanliu feed seeds/
./chuanliu consume --from-beginning --max-messages 5 >/dev/null

# subscriber NAME COMMAND…: it never ends by itself, so it is stopped when it has shown what it should.
subscriber() {
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1 &
  local process=$!
  started+=("$process")
  until_says "$work/$name.log" '(event: ' 5 60
  kill "$process"
  wait "$process" 2>/dev/null || true
  echo "== $name"
  grep -v '^$' "$work/$name.log" | head -n "${LINES_SHOWN:-8}"
}

subscriber java java -Dstdout.encoding=UTF-8 -cp "target/classes:$(cat target/classpath.txt)" examples/java/Subscribe.java
if command -v npm >/dev/null; then
  (cd examples/node && npm ci --silent --no-audit --no-fund)
  subscriber node node examples/node/subscribe.js
else
  echo "== node is not installed"
fi
if python3 -c 'import confluent_kafka.schema_registry.avro' 2>/dev/null; then
  subscriber python python3 -u examples/python/consume.py
else
  echo "== python: confluent-kafka[avro,schemaregistry] is not installed"
fi
if command -v kcat >/dev/null; then
  examples/kcat.sh >"$work/kcat.log"
  until_says "$work/kcat.log" 'CN-.*[>~]CN-' 5 1
  echo "== kcat"
  cat "$work/kcat.log"
else
  echo "== kcat is not installed"
fi
