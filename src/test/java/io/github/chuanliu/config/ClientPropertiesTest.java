package io.github.chuanliu.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.dedup.IndexLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

final class ClientPropertiesTest {

    private static final StreamSettings STREAM = StreamSettings.defaults(Path.of("state"));

    @Test
    void securitySettingsPassThroughToEveryClientUntouched() {
        ClientProperties clients = clients(Map.of("security.protocol", "SASL_SSL", "sasl.mechanism", "SCRAM-SHA-512"));

        assertThat(clients.producer()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(clients.consumer("g")).containsEntry("sasl.mechanism", "SCRAM-SHA-512");
        assertThat(clients.admin()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(clients.serde()).containsEntry("security.protocol", "SASL_SSL");
        assertThat(clients.streams(STREAM)).containsEntry("security.protocol", "SASL_SSL");
    }

    @Test
    void theUserMayTuneButNotWeaken() {
        ClientProperties clients = clients(Map.of(
                "linger.ms", "5", "acks", "0", "enable.idempotence", "false", "processing.guarantee", "at_least_once"));

        assertThat(clients.producer())
                .containsEntry("linger.ms", "5")
                .containsEntry("acks", "all")
                .containsEntry("enable.idempotence", true);
        assertThat(clients.streams(STREAM)).containsEntry("processing.guarantee", "exactly_once_v2");
    }

    @Test
    void aDefaultOfOneClientOfTheStreamYieldsToTheUser() {
        Properties forAll = clients(Map.of("session.timeout.ms", "30000", "compression.type", "gzip"))
                .streams(STREAM);
        assertThat(new StreamsConfig(forAll).getMainConsumerConfigs("g", "c", 0))
                .containsEntry("session.timeout.ms", "30000");
        assertThat(new StreamsConfig(forAll).getProducerConfigs("c")).containsEntry("compression.type", "gzip");
        assertThat(clients(Map.of("producer.compression.type", "zstd")).streams(STREAM))
                .containsEntry("producer.compression.type", "zstd");
        assertThat(new StreamsConfig(clients(Map.of()).streams(STREAM)).getProducerConfigs("c"))
                .containsEntry("compression.type", "lz4");
    }

    @Test
    void asManyStoriesAsTheIndexCanNameMayBeRemembered() {
        DuplicateSettings most = new DuplicateSettings(Duration.ofDays(14), DuplicateSettings.MOST_CANONICALS);
        IndexLimits usual = IndexLimits.DEFAULT;
        assertThat(new IndexLimits(usual.retention(), most.maxCanonicals(), most.maxCanonicals(), usual.bucketCap())
                        .maxCanonicals())
                .isEqualTo(most.maxCanonicals());
        assertThatThrownBy(() -> new DuplicateSettings(Duration.ofDays(14), DuplicateSettings.MOST_CANONICALS + 1))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("--max-canonicals");
    }

    @Test
    void theStreamsPropertiesAreValidForKafkaStreams() {
        Properties properties = clients(Map.of()).streams(STREAM);

        StreamsConfig config = new StreamsConfig(properties);

        assertThat(config.getBoolean(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG))
                .isTrue();
        assertThat(config.getString(StreamsConfig.APPLICATION_ID_CONFIG)).isEqualTo("chuanliu");
        assertThat(config.getLong(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG)).isEqualTo(100);
    }

    @Test
    void oneLimitSizesProducersConsumersAndInternalTopics() {
        int record = new SizeLimits(1 << 20).recordBytes();
        ClientProperties clients =
                new ClientProperties(new Connection("b:1", "http://r", Map.of()), new SizeLimits(1 << 20));

        assertThat(clients.producer()).containsEntry("max.request.size", record);
        assertThat(clients.consumer("g")).containsEntry("max.partition.fetch.bytes", record);
        assertThat(clients.streams(STREAM))
                .containsEntry("topic.max.message.bytes", record)
                .containsEntry("producer.max.request.size", record);
    }

    @Test
    void nobodyRegistersASchemaByWriting() {
        assertThat(clients(Map.of()).serde()).containsEntry("auto.register.schemas", false);
    }

    @Test
    void settingsThatCannotWorkAreRefusedWithWhatToDo() {
        assertThatThrownBy(() -> new Connection(" ", "http://r", Map.of()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("--bootstrap-servers");
        assertThatThrownBy(() -> new SizeLimits(10)).isInstanceOf(ConfigException.class);
        assertThatThrownBy(() -> new StreamSettings(
                        "a",
                        0,
                        Duration.ofMillis(1),
                        Path.of("s"),
                        0,
                        StreamSettings.GroupProtocol.CLASSIC,
                        Duration.ZERO,
                        DuplicateSettings.defaults()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("--threads");
    }

    private static ClientProperties clients(Map<String, String> settings) {
        return new ClientProperties(new Connection("b:1", "http://r", settings), SizeLimits.defaults());
    }
}
