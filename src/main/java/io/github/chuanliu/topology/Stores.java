package io.github.chuanliu.topology;

import java.util.Map;
import org.apache.avro.message.SchemaStore;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** The two state stores, both persistent and logged. */
final class Stores {

    /** Articles that wait for their verdict, by offset, beside the partition of their page. */
    static final String PENDING_ARTICLES = "pending-articles";

    /** What the duplicate index remembers, beside the ordered partition. */
    static final String CANONICALS = "canonicals";

    private Stores() {}

    /**
     * Pages stay for a few transactions only, so the changelog is nearly all tombstones; it is compacted early to keep
     * a restore short.
     */
    static StoreBuilder<KeyValueStore<Long, PendingPage>> pendingArticles(SchemaStore knownSchemas) {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(PENDING_ARTICLES),
                        Serdes.Long(),
                        PendingPageSerde.with(knownSchemas))
                .withLoggingEnabled(Map.of(
                        TopicConfig.SEGMENT_MS_CONFIG, "600000",
                        TopicConfig.SEGMENT_BYTES_CONFIG, "67108864",
                        TopicConfig.MIN_CLEANABLE_DIRTY_RATIO_CONFIG, "0.1",
                        TopicConfig.DELETE_RETENTION_MS_CONFIG, "3600000"))
                .withCachingDisabled();
    }

    static StoreBuilder<KeyValueStore<Bytes, byte[]>> canonicals() {
        return org.apache.kafka.streams.state.Stores.keyValueStoreBuilder(
                        org.apache.kafka.streams.state.Stores.persistentKeyValueStore(CANONICALS),
                        Serdes.Bytes(),
                        Serdes.ByteArray())
                .withLoggingEnabled(Map.of())
                .withCachingDisabled();
    }
}
