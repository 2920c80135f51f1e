package io.github.chuanliu.config;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/**
 * Properties of every Kafka client and serializer of the process. What the user passes with {@code --kafka-config}
 * wins, except where correctness hangs on a setting.
 */
public final class ClientProperties {

    private static final long BUFFER_BYTES = 64L << 20;

    private final Connection connection;
    private final SizeLimits limits;

    public ClientProperties(Connection connection, SizeLimits limits) {
        this.connection = connection;
        this.limits = limits;
    }

    /** For the admin client. */
    public Map<String, Object> admin() {
        return common();
    }

    /**
     * For the feeding producer: idempotent and acknowledged by all in-sync replicas, so that a retry neither loses nor
     * doubles a page.
     */
    public Map<String, Object> producer() {
        Map<String, Object> properties = safeProducer();
        // A broker that is away holds the feeder as long as it would hold a page that is already on its way.
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 120_000);
        return properties;
    }

    /** How long the feeding producer may take to answer for a page; beyond it, the producer hangs. */
    public Duration longestAnswer() {
        return Duration.ofMillis(producerMillis(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG)
                + producerMillis(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG));
    }

    private long producerMillis(String name) {
        Object standard = ProducerConfig.configDef().defaultValues().get(name);
        return Long.parseLong(
                String.valueOf(producer().getOrDefault(name, standard)).strip());
    }

    private Map<String, Object> safeProducer() {
        Map<String, Object> properties = common();
        properties.putIfAbsent(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        properties.putIfAbsent(ProducerConfig.LINGER_MS_CONFIG, 20);
        properties.putIfAbsent(ProducerConfig.BATCH_SIZE_CONFIG, 256 * 1024);
        properties.putIfAbsent(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(BUFFER_BYTES, 2L * limits.recordBytes()));
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, limits.recordBytes());
        return properties;
    }

    /**
     * For a producer that writes in transactions.
     *
     * @param transactionalId its name; a later producer of the same name shuts out an earlier one
     */
    public Map<String, Object> transactionalProducer(String transactionalId) {
        Map<String, Object> properties = safeProducer();
        properties.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
        // Readers wait for an open transaction: one whose producer died holds them up no longer than this.
        properties.putIfAbsent(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 30_000);
        properties.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 25_000);
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 20_000);
        return properties;
    }

    /** For pages that come in over HTTP: somebody waits for the answer. */
    public Map<String, Object> ingestProducer() {
        Map<String, Object> properties = safeProducer();
        properties.putIfAbsent(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        properties.putIfAbsent(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 25_000);
        properties.putIfAbsent(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        return properties;
    }

    /** For a consumer of the output topics, which must not see what a transaction took back. */
    public Map<String, Object> consumer(String group) {
        Map<String, Object> properties = common();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        properties.putIfAbsent(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        properties.putIfAbsent(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, limits.recordBytes());
        return properties;
    }

    /** For serializers and deserializers: the registry, and never a schema that nobody registered on purpose. */
    public Map<String, Object> serde() {
        Map<String, Object> properties = new HashMap<>(connection.clientSettings());
        properties.put("schema.registry.url", connection.schemaRegistryUrl());
        properties.put("auto.register.schemas", false);
        properties.put("avro.remove.java.properties", true);
        properties.put("specific.avro.reader", true);
        return properties;
    }

    /** For Kafka Streams. */
    public Properties streams(StreamSettings stream) {
        Properties properties = new Properties();
        properties.putAll(common());
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, stream.applicationId());
        properties.put(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        properties.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, stream.threads());
        properties.put(
                StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, stream.commitInterval().toMillis());
        properties.put(StreamsConfig.STATE_DIR_CONFIG, stream.stateDirectory().toString());
        properties.put(StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG, stream.standbys());
        properties.put(
                StreamsConfig.GROUP_PROTOCOL_CONFIG,
                stream.groupProtocol() == StreamSettings.GroupProtocol.STREAMS ? "streams" : "classic");
        properties.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        properties.putIfAbsent("processing.exception.handler.global.enabled", "true");
        properties.putIfAbsent(StreamsConfig.REPLICATION_FACTOR_CONFIG, "-1");
        if (stream.groupProtocol() == StreamSettings.GroupProtocol.CLASSIC) {
            putIfAbsent(
                    properties,
                    ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                    StreamsConfig.mainConsumerPrefix(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG),
                    10_000);
        }
        putIfAbsent(
                properties,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG),
                "lz4");
        properties.put(StreamsConfig.producerPrefix(ProducerConfig.MAX_REQUEST_SIZE_CONFIG), limits.recordBytes());
        properties.put(
                StreamsConfig.consumerPrefix(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG), limits.recordBytes());
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), limits.recordBytes());
        // Page times live in the values; with create time, retention deletes archive pages at once and the broker
        // refuses the year 2999.
        properties.put(StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG), "LogAppendTime");
        return properties;
    }

    /** A default for one client of Kafka Streams, unless the user set it for that client or for all. */
    private static void putIfAbsent(Properties properties, String name, String prefixed, Object value) {
        if (!properties.containsKey(name)) {
            properties.putIfAbsent(prefixed, value);
        }
    }

    private Map<String, Object> common() {
        Map<String, Object> properties = new HashMap<>(connection.clientSettings());
        properties.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, connection.bootstrapServers());
        return properties;
    }
}
