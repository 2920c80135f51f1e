"""Subscribes to articles.enriched with Confluent's Python client. Ends with Ctrl-C."""

import os

from confluent_kafka import Consumer
from confluent_kafka.schema_registry import SchemaRegistryClient
from confluent_kafka.schema_registry.avro import AvroDeserializer
from confluent_kafka.serialization import MessageField, SerializationContext

BROKERS = os.environ.get("CHUANLIU_BOOTSTRAP_SERVERS", "127.0.0.1:9092")
REGISTRY = os.environ.get("CHUANLIU_SCHEMA_REGISTRY_URL", "http://127.0.0.1:8081/apis/ccompat/v7")


def main():
    decode = AvroDeserializer(SchemaRegistryClient({"url": REGISTRY}))
    consumer = Consumer(
        {
            "bootstrap.servers": BROKERS,
            "group.id": "python-example",
            "auto.offset.reset": "earliest",
            "isolation.level": "read_committed",
        }
    )
    consumer.subscribe([os.environ.get("CHUANLIU_TOPIC_PREFIX", "") + "articles.enriched"])
    try:
        while True:
            message = consumer.poll(1.0)
            if message is None:
                continue
            if message.error():
                raise SystemExit(message.error())
            show(decode(message.value(), SerializationContext(message.topic(), MessageField.VALUE)))
    except KeyboardInterrupt:
        pass
    finally:
        consumer.close()


def show(article):
    print(f"{article['title']}  (event: {article['eventStart'] or 'year unknown'})")
    for pair in article["regionPairs"]:
        first = pair["evidence"][0]
        words = article["body"][first["start"] : first["end"]]
        arrow = "→" if pair["directed"] else "~"
        print(f"  {pair['relation']} {pair['from']['nameZh']} {arrow} {pair['to']['nameZh']}: {words}")


if __name__ == "__main__":
    main()
