package io.github.chuanliu.wire;

import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.github.chuanliu.article.PageSnapshot;
import java.util.Map;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;

/** Makes serdes on Confluent's serializers, with their wire format: magic byte 0, schema id, Avro binary. */
public final class AvroSerdes {

    private final Map<String, Object> settings;
    private final RegistryPatience patience;

    /**
     * @param settings properties of Confluent's serializers, {@code schema.registry.url} among them
     * @param patience how long to wait for a registry that is away
     */
    public AvroSerdes(Map<String, Object> settings, RegistryPatience patience) {
        TrustedRecords.vouch();
        this.settings = Map.copyOf(settings);
        this.patience = patience;
    }

    /** For page snapshots, as domain values. */
    public Serde<PageSnapshot> pages() {
        Serde<io.github.chuanliu.avro.PageSnapshot> avro = of(io.github.chuanliu.avro.PageSnapshot.class);
        Serializer<io.github.chuanliu.avro.PageSnapshot> serializer = avro.serializer();
        Deserializer<io.github.chuanliu.avro.PageSnapshot> deserializer = avro.deserializer();
        return Serdes.serdeFrom(
                (topic, page) -> serializer.serialize(topic, PageSnapshotCodec.toAvro(page)),
                (topic, bytes) -> PageSnapshotCodec.fromAvro(deserializer.deserialize(topic, bytes)));
    }

    /** For one of the generated record classes. */
    public <T extends SpecificRecord> Serde<T> of(Class<T> type) {
        Schema schema = org.apache.avro.specific.SpecificData.get().getSchema(type);
        KafkaAvroSerializer serializer = new PublishedSchemaSerializer(schema);
        serializer.configure(settings, false);
        KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();
        deserializer.configure(settings, false);
        return Serdes.serdeFrom(
                (topic, value) -> patience.await(topic, () -> serializer.serialize(topic, value)),
                (topic, bytes) -> patience.await(topic, () -> read(deserializer, topic, bytes, type, schema)));
    }

    private static <T> T read(
            KafkaAvroDeserializer deserializer, String topic, byte[] bytes, Class<T> type, Schema readerSchema) {
        if (bytes == null) {
            throw new SerializationException("the record in " + topic + " has no value");
        }
        try {
            return type.cast(deserializer.deserialize(topic, bytes, readerSchema));
        } catch (AvroRuntimeException | ClassCastException | IndexOutOfBoundsException foreign) {
            throw new SerializationException(
                    "the record in " + topic + " is no " + readerSchema.getName() + ": " + foreign.getMessage(),
                    foreign);
        }
    }
}
