#!/usr/bin/env bash
# Creates the SCRAM users that docker/create-secrets.sh made passwords for, and gives each the permissions of
# docker/acls.tsv. Runs in the image apache/kafka as the service "users" of docker-compose.secure.yml, as an
# administrator who shows a certificate. It can be run again: a user gets its password anew, a permission stays.
set -euo pipefail
bootstrap=${1:?usage: create-users.sh BOOTSTRAP_SERVERS}
kafka=${KAFKA_BIN:-/opt/kafka/bin}
secrets=${SECRETS:-/secrets}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
admin=$secrets/admin.properties

for user in "$secrets"/users/*; do
  "$kafka/kafka-configs.sh" --bootstrap-server "$bootstrap" --command-config "$admin" \
    --alter --entity-type users --entity-name "$(basename "$user")" --add-config-file "$user"
done

while IFS=$'\t' read -r user resource pattern names operations; do
  case $user in '' | '#'*) continue ;; esac
  arguments=(--add --allow-principal "User:$user" --resource-pattern-type "$pattern")
  if [ "$resource" = cluster ]; then
    arguments+=(--cluster)
  else
    set -f # one of the names is *
    for name in ${names//,/ }; do arguments+=("--$resource" "$name"); done
  fi
  for operation in ${operations//,/ }; do arguments+=(--operation "$operation"); done
  "$kafka/kafka-acls.sh" --bootstrap-server "$bootstrap" --command-config "$admin" "${arguments[@]}" >/dev/null </dev/null
  echo "$user: $operations on $resource $names ($pattern)"
done <"$here/acls.tsv"
