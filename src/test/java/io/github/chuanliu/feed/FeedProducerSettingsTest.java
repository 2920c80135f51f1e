package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class FeedProducerSettingsTest {

    private static final int MEGABYTE = 1 << 20;

    @Test
    void nothingIsLostOrWrittenTwice() {
        assertThat(FeedProducerSettings.of(MEGABYTE, Map.of()))
                .containsEntry("enable.idempotence", true)
                .containsEntry("acks", "all")
                .containsEntry("compression.type", "zstd");
    }

    @Test
    void theUserDecidesWhatIsSafeToDecide() {
        Map<String, Object> settings = FeedProducerSettings.of(
                MEGABYTE, Map.of("security.protocol", "SSL", "linger.ms", "5", "acks", "0", "max.request.size", "7"));
        assertThat(settings)
                .containsEntry("security.protocol", "SSL")
                .containsEntry("linger.ms", "5")
                .containsEntry("acks", "all")
                .containsEntry("max.request.size", 2 * MEGABYTE);
    }

    @Test
    void oneLimitHoldsEverywhere() {
        int limit = 100 * MEGABYTE;
        Map<String, Object> settings = FeedProducerSettings.of(limit, Map.of());
        assertThat(settings).containsEntry("max.request.size", FeedProducerSettings.maxRecordBytes(limit));
        assertThat((Long) settings.get("buffer.memory")).isGreaterThan(limit);
    }

    @Test
    void kafkaAcceptsThem() {
        Map<String, Object> settings = FeedProducerSettings.of(MEGABYTE, Map.of("bootstrap.servers", "127.0.0.1:9"));
        settings.put("key.serializer", StringSerializer.class);
        settings.put("value.serializer", StringSerializer.class);
        assertThat(new ProducerConfig(settings).unused()).isNotNull();
    }
}
