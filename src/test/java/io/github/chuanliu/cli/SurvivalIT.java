package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.local.BrokerSettings;
import io.github.chuanliu.local.EmbeddedBroker;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each story once and every reprint linked, with real processes and a real broker, whatever of them goes away. */
final class SurvivalIT {

    private static final Duration LONG = Duration.ofSeconds(150);

    @TempDir
    private static Path folder;

    private static LocalPipeline local;

    @BeforeAll
    static void start() {
        local = new LocalPipeline(folder);
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void ofTwoInstancesOneIsKilledAndComesBack() throws Exception {
        Pipeline pipeline = local.prepared("rebalance", 4);
        StoryBook stories = new StoryBook(21);
        List<PageSnapshot> early = stories.firstPages(0, 300);
        List<PageSnapshot> late = stories.firstPages(300, 450);
        try (StreamProcess stays = StreamProcess.start(pipeline, "rebalance", "rebalance.", folder.resolve("stays"));
                StreamProcess goes = StreamProcess.start(pipeline, "rebalance", "rebalance.", folder.resolve("goes"))) {
            LocalPipeline.feed(pipeline, early);
            patiently().until(() -> !StoryBook.enriched(pipeline).isEmpty());
            goes.kill();
            LocalPipeline.feed(pipeline, stories.laterPages(0, 300));
            try (StreamProcess back =
                    StreamProcess.start(pipeline, "rebalance", "rebalance.", folder.resolve("goes"))) {
                LocalPipeline.feed(pipeline, late);
                LocalPipeline.feed(pipeline, stories.laterPages(300, 450));
                patiently().until(() -> stories.isTold(pipeline));
                assertThat(back.isAlive()).isTrue();
            }
            assertThat(stays.isAlive()).isTrue();
        }
        stories.assertToldOnce(pipeline);
    }

    @Test
    void whatWasToldIsKnownAfterTheLocalStateIsLost() throws Exception {
        Pipeline pipeline = local.prepared("lost", 2);
        StoryBook stories = new StoryBook(22);
        Path state = folder.resolve("lost-state");
        try (StreamProcess first = StreamProcess.start(pipeline, "lost", "lost.", state)) {
            LocalPipeline.feed(pipeline, stories.firstPages(0, 150));
            patiently().until(() -> stories.isTold(pipeline));
            first.terminate(20);
        }
        assertThat(Files.exists(state)).isTrue();
        PathUtils.deleteDirectory(state);
        try (StreamProcess second = StreamProcess.start(pipeline, "lost", "lost.", state)) {
            LocalPipeline.feed(pipeline, stories.laterPages(0, 150));
            patiently().until(() -> stories.isTold(pipeline));
            assertThat(second.isAlive()).isTrue();
        }
        stories.assertToldOnce(pipeline);
    }

    @Test
    void theBrokerIsStoppedAndStartedUnderARunningStream() throws Exception {
        Path data = folder.resolve("broker-that-goes");
        EmbeddedBroker broker = EmbeddedBroker.start(data, LocalCommand.brokerSettings(0));
        BrokerSettings samePort = LocalCommand.brokerSettings(
                Integer.parseInt(broker.bootstrapServers().split(":")[1]));
        try {
            Pipeline pipeline = new Pipeline(
                    new Connection(broker.bootstrapServers(), local.registryUrl(), Map.of()),
                    Topics.withPrefix("restart."),
                    SizeLimits.defaults());
            pipeline.createTopics(2, Optional.empty());
            pipeline.registerSchemas();
            StoryBook stories = new StoryBook(23);
            try (StreamProcess stream =
                    StreamProcess.start(pipeline, "restart", "restart.", folder.resolve("restart-state"))) {
                LocalPipeline.feed(pipeline, stories.firstPages(0, 300));
                patiently().until(() -> !StoryBook.enriched(pipeline).isEmpty());
                broker.close();
                broker = EmbeddedBroker.start(data, samePort);
                LocalPipeline.feed(pipeline, stories.laterPages(0, 300));
                patiently().until(() -> stories.isTold(pipeline));
                assertThat(stream.isAlive()).isTrue();
            }
            stories.assertToldOnce(pipeline);
        } finally {
            broker.close();
        }
    }

    private static ConditionFactory patiently() {
        return await().atMost(LONG).pollInterval(Duration.ofMillis(100));
    }
}
