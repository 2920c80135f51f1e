#!/usr/bin/env bash
# Makes the passwords of docker-compose.yml and, for docker-compose.secure.yml, certificates and users: .env and
# secrets/ in the project's folder, both ignored by git. Run once; it never overwrites. Needs openssl and keytool.
#
#   docker/create-secrets.sh [FOLDER]     # another folder than the project's
set -euo pipefail
umask 077
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
target=$(cd "${1:-$here}" && pwd)
secrets=$target/secrets
days=825

for made in "$target/.env" "$secrets"; do
  if [ -e "$made" ]; then
    echo "$made is there already; remove it first if you want new secrets everywhere" >&2
    exit 1
  fi
done
for tool in openssl keytool; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done

random() { openssl rand -hex 32; }
truststore_password=$(random)
registry_keystore_password=$(random)
registry_password=$(random)
ui_password=$(random)

mkdir -p "$secrets/ca"

# One authority signs everything. Whoever has ca/key.pem can be any broker: keep it off the hosts that run the cluster.
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -sha256 -days 3650 -subj "/CN=chuanliu-ca" \
  -addext "basicConstraints=critical,CA:TRUE" -addext "keyUsage=critical,keyCertSign,cRLSign" \
  -keyout "$secrets/ca/key.pem" -out "$secrets/ca/ca.pem" 2>/dev/null

# certificate NAME FOLDER: key and chain of NAME in FOLDER/NAME.pem, unencrypted PKCS #8 as Kafka reads it.
certificate() {
  local name=$1 folder=$2 work
  work=$(mktemp -d)
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -sha256 -subj "/CN=$name" \
    -keyout "$work/key.pem" -out "$work/request.pem" 2>/dev/null
  openssl x509 -req -sha256 -days "$days" -in "$work/request.pem" -CA "$secrets/ca/ca.pem" -CAkey "$secrets/ca/key.pem" \
    -set_serial "0x$(openssl rand -hex 16)" -out "$work/certificate.pem" -extfile <(
      echo "subjectAltName=DNS:$name,DNS:localhost,IP:127.0.0.1"
      echo "extendedKeyUsage=serverAuth,clientAuth"
      echo "keyUsage=critical,digitalSignature"
    ) 2>/dev/null
  mkdir -p "$folder"
  cat "$work/key.pem" "$work/certificate.pem" "$secrets/ca/ca.pem" >"$folder/$name.pem"
  cp "$secrets/ca/ca.pem" "$folder/ca.pem"
  rm -r "$work"
}

# tls NAME FOLDER: how NAME shows its certificate to a broker.
tls() {
  cat >"$secrets/$1/$1.properties" <<END
security.protocol=SSL
ssl.keystore.type=PEM
ssl.keystore.location=$2/$1.pem
ssl.truststore.type=PEM
ssl.truststore.location=$2/ca.pem
END
}

for broker in kafka-1 kafka-2 kafka-3; do
  certificate "$broker" "$secrets/$broker"
  tls "$broker" /etc/kafka/secrets
done
certificate admin "$secrets/admin"
tls admin /secrets
mkdir -p "$secrets/admin/users"

keytool -importcert -noprompt -alias chuanliu-ca -file "$secrets/ca/ca.pem" -storetype PKCS12 \
  -keystore "$secrets/ca/truststore.p12" -storepass "$truststore_password" 2>/dev/null

# user NAME: a SCRAM user; its password goes to the admin as a file for kafka-configs.sh, never onto a command line.
user() {
  password=$(random)
  echo "SCRAM-SHA-512=iterations=8192,password=$password" >"$secrets/admin/users/$1"
}

# One user for each part of the program, each with a folder that only its container gets.
for part in setup feed serve stream consume replay; do
  user "$part"
  mkdir -p "$secrets/$part"
  cp "$secrets/ca/truststore.p12" "$secrets/$part/"
  cat >"$secrets/$part/client.properties" <<END
security.protocol=SASL_SSL
sasl.mechanism=SCRAM-SHA-512
sasl.jaas.config=org.apache.kafka.common.security.scram.ScramLoginModule required username="$part" password="$password";
ssl.truststore.type=PKCS12
ssl.truststore.location=/secrets/truststore.p12
ssl.truststore.password=$truststore_password
basic.auth.credentials.source=USER_INFO
basic.auth.user.info=chuanliu:$registry_password
schema.registry.ssl.truststore.type=PKCS12
schema.registry.ssl.truststore.location=/secrets/truststore.p12
schema.registry.ssl.truststore.password=$truststore_password
END
done

user ui
kafka_ui_password=$password
mkdir -p "$secrets/kafka-ui"
cp "$secrets/ca/truststore.p12" "$secrets/kafka-ui/"

user registry
registry=$secrets/schema-registry
certificate schema-registry "$registry"
openssl pkcs12 -export -in "$registry/schema-registry.pem" -name schema-registry -out "$registry/keystore.p12" \
  -passout "pass:$registry_keystore_password"
rm "$registry/schema-registry.pem"
cp "$secrets/ca/truststore.p12" "$registry/"
echo "chuanliu: $registry_password,reader" >"$registry/users.properties"
echo "machine schema-registry login chuanliu password $registry_password" >"$registry/netrc"
cat >"$registry/jaas.conf" <<END
KafkaClient {
  org.apache.kafka.common.security.scram.ScramLoginModule required
  username="registry"
  password="$password";
};
SchemaRegistry-Props {
  org.eclipse.jetty.jaas.spi.PropertyFileLoginModule required
  file="/etc/schema-registry/secrets/users.properties"
  debug="false";
};
END

cat >"$target/.env" <<END
CHUANLIU_TOKEN=$(random)
CHUANLIU_UI_PASSWORD=$ui_password
CHUANLIU_GRAFANA_PASSWORD=$(random)
CHUANLIU_SECRETS=$secrets
CHUANLIU_TRUSTSTORE_PASSWORD=$truststore_password
CHUANLIU_REGISTRY_KEYSTORE_PASSWORD=$registry_keystore_password
CHUANLIU_REGISTRY_PASSWORD=$registry_password
CHUANLIU_KAFKA_UI_PASSWORD=$kafka_ui_password
END

# Every image runs as a user of its own, so what is mounted must be readable for all; the folder above it is closed.
find "$secrets" -mindepth 1 -type d ! -path "$secrets/ca" -exec chmod 755 {} +
find "$secrets" -type f ! -path "$secrets/ca/*" -exec chmod 644 {} +
echo "wrote $target/.env and $secrets"
