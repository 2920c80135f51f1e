package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.local.BrokerSettings;
import io.github.chuanliu.local.EmbeddedBroker;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A feeder without end whose broker goes away and comes back, or whose place another takes. */
final class FollowThroughOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path temporary;

    private final Heard heard = new Heard();

    @Test
    void itSaysThatItWaitsAndGoesOnWithoutLossOrRepetition() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("in"));
        BrokerSettings settings = BrokerSettings.onFreePort();
        EmbeddedBroker broker = EmbeddedBroker.start(temporary.resolve("broker"), settings);
        String address = broker.bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
            admin.createTopics(List.of(topic("pages"), topic("feeds"))).all().get(30, TimeUnit.SECONDS);
        }
        FollowMeters meters = new FollowMeters(heard, new SimpleMeterRegistry());
        StopSignal stop = new StopSignal();
        Thread follower = new Thread(() -> follower(folder, address, meters).run(stop), "follower");
        follower.start();
        try {
            Files.writeString(folder.resolve("1.txt"), "一");
            await().atMost(PATIENCE).until(() -> heard.said().contains("committed"));
            assertThat(meters.notReady()).isEmpty();

            broker.close();
            Files.writeString(folder.resolve("2.txt"), "二");
            await().atMost(PATIENCE).until(() -> heard.said().contains("waiting"));
            assertThat(meters.notReady()).isPresent();
            assertThat(meters.notLive()).isEmpty();

            int port = Integer.parseInt(address.substring(address.lastIndexOf(':') + 1));
            broker = EmbeddedBroker.start(temporary.resolve("broker"), settings.withPort(port));
            heard.forget();
            await().atMost(PATIENCE).until(() -> heard.said().contains("committed"));
            assertThat(meters.notReady()).isEmpty();
            assertThat(keys(address)).containsExactlyInAnyOrder("file:///1.txt", "file:///2.txt");
        } finally {
            stop.give();
            follower.join();
            broker.close();
        }
    }

    @Test
    void itGivesWayToASuccessorThatHasCommittedNothingYet() throws Exception {
        Path folder = Files.createDirectories(temporary.resolve("in"));
        try (EmbeddedBroker broker = EmbeddedBroker.start(temporary.resolve("broker"), BrokerSettings.onFreePort())) {
            String address = broker.bootstrapServers();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", address))) {
                admin.createTopics(List.of(topic("pages"), topic("feeds")))
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
            StopSignal stop = new StopSignal();
            FutureTask<Void> following =
                    new FutureTask<>(() -> follower(folder, address, heard).run(stop), null);
            new Thread(following, "follower").start();
            Files.writeString(folder.resolve("1.txt"), "一");
            await().atMost(PATIENCE).until(() -> heard.said().contains("committed"));

            FeedTarget target = target(address);
            target.announce(FeedOwner.thisProcess(Instant.now()));
            try (Producer<byte[], byte[]> successor =
                    new KafkaProducer<>(target.producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
                successor.initTransactions();
                Files.writeString(folder.resolve("2.txt"), "二");
                assertThatThrownBy(() -> following.get(60, TimeUnit.SECONDS))
                        .hasRootCauseInstanceOf(FeedException.class)
                        .hasMessageContaining("another feeder named files took over");
            } finally {
                stop.give();
            }
            assertThat(keys(address)).containsExactly("file:///1.txt");
        }
    }

    private static FeedTarget target(String address) {
        Map<String, String> impatient =
                Map.of("max.block.ms", "2000", "delivery.timeout.ms", "2500", "request.timeout.ms", "1000");
        ClientProperties clients =
                new ClientProperties(new Connection(address, "mock://unused", impatient), SizeLimits.defaults());
        return new FeedTarget(
                "files",
                "pages",
                (topic, page) -> page.body(),
                clients.transactionalProducer("outage"),
                new LedgerTopic("feeds", clients.consumer("unused")));
    }

    private FolderFollower follower(Path folder, String address, FollowEvents events) {
        FollowSettings settings = new FollowSettings(
                new FeedSettings("files", 100_000),
                Duration.ofMillis(50),
                Duration.ZERO,
                FollowSettings.Ending.NEVER,
                AfterFeeding.leave(),
                Duration.ofSeconds(10),
                Duration.ofDays(7),
                PageRate.unlimited());
        return new FolderFollower(
                folder,
                settings,
                target(address),
                events,
                new BadLines(temporary.resolve("bad.jsonl"), Clock.systemUTC()),
                Clock.systemUTC());
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, 1, (short) 1);
    }

    private static List<String> keys(String address) {
        Map<String, Object> settings = Map.of("bootstrap.servers", address, "isolation.level", "read_committed");
        TopicPartition pages = new TopicPartition("pages", 0);
        List<String> keys = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(pages));
            consumer.seekToBeginning(List.of(pages));
            long end = consumer.endOffsets(List.of(pages)).get(pages);
            while (consumer.position(pages) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(record -> keys.add(record.key()));
            }
        }
        return keys;
    }
}
