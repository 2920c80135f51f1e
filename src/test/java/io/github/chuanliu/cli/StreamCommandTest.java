package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.DuplicateSettings;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.topology.BoundedRocksDb;
import io.github.chuanliu.topology.ChuanliuTopology;
import io.github.chuanliu.topology.FailedPageHandler;
import io.github.chuanliu.topology.UnreadableRecordHandler;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class StreamCommandTest {

    @Test
    void everyOptionReachesItsSetting() {
        StreamCommand command = new StreamCommand();
        new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs(
                        "--application-id=a",
                        "--threads=3",
                        "--commit-interval=40",
                        "--state-dir=s",
                        "--standbys=2",
                        "--group-protocol=streams",
                        "--resend-after=7",
                        "--window-days=5",
                        "--max-canonicals=11");

        assertThat(command.settings())
                .isEqualTo(new StreamSettings(
                        "a",
                        3,
                        Duration.ofMillis(40),
                        Path.of("s"),
                        2,
                        StreamSettings.GroupProtocol.STREAMS,
                        Duration.ofSeconds(7),
                        new DuplicateSettings(Duration.ofDays(5), 11)));
    }

    @Test
    void theStreamRunsWithItsHandlersAndLimits() {
        Pipeline pipeline = new Pipeline(
                new Connection("unused:9092", "http://unused", Map.of()),
                Topics.withPrefix("p."),
                SizeLimits.defaults());

        Properties properties = pipeline.streamProperties(StreamSettings.defaults(Path.of("s")));

        assertThat(properties)
                .containsEntry(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedPageHandler.class)
                .containsEntry(
                        StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecordHandler.class)
                .containsEntry(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, "p.pages.failed")
                .containsEntry(UnreadableRecordHandler.FETCHED_TOPIC, "p.pages.fetched")
                .containsEntry(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class)
                .containsEntry(ChuanliuTopology.RESEND_AFTER_MS, 120_000L);
    }
}
