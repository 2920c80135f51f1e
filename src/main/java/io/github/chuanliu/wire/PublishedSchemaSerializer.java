package io.github.chuanliu.wire;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.apache.avro.Schema;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Confluent's serializer, told once under which schema it writes. Left to itself with
 * {@code avro.remove.java.properties}, it prints and parses the record's schema anew for each record, which took more
 * time than everything else that is done to a page.
 */
final class PublishedSchemaSerializer extends KafkaAvroSerializer {

    private final AvroSchema published;

    /** @param schema schema of every record that is written, with or without Java's properties */
    PublishedSchemaSerializer(Schema schema) {
        this.published = new AvroSchema(SchemaRegistration.published(schema));
    }

    @Override
    public byte @Nullable [] serialize(String topic, Headers headers, @Nullable Object record) {
        if (record == null) {
            return null;
        }
        return serializeImpl(getSubjectName(topic, isKey(), record, published), topic, headers, record, published);
    }
}
