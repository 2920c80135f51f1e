package io.github.chuanliu.feed;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How the feeder's Kafka producer is set up, serializers apart. */
public final class FeedProducerSettings {

    /** A body's envelope on the wire: URL, times, attributes. */
    private static final int ENVELOPE_BYTES = 1 << 20;

    private static final int BUFFER_BYTES = 64 << 20;
    private static final int DELIVERY_TIMEOUT_MILLIS = 120_000;

    private FeedProducerSettings() {}

    /**
     * The settings of a producer that loses nothing and writes nothing twice.
     *
     * @param maxPageBytes the size limit of a page; topics must accept {@link #maxRecordBytes} of it
     * @param user settings from the user, such as security; they win over ours, except where publishing would no longer
     *     be safe or the size limit would be another one
     */
    public static Map<String, Object> of(int maxPageBytes, Map<String, ?> user) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
        // Pages are large and nobody waits for a single one: full batches compress best.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 256 << 10);
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, Math.max(BUFFER_BYTES, 2L * maxRecordBytes(maxPageBytes)));
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
        // A broker that is away holds the feeder as long as it would hold a page that is already on its way.
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, DELIVERY_TIMEOUT_MILLIS);
        settings.putAll(user);
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, maxRecordBytes(maxPageBytes));
        return settings;
    }

    /**
     * The size of record that a page may need: for {@code max.request.size} of producers and {@code max.message.bytes}
     * of topics.
     *
     * @param maxPageBytes the size limit of a page's body
     */
    public static int maxRecordBytes(int maxPageBytes) {
        return Math.addExact(maxPageBytes, ENVELOPE_BYTES);
    }
}
