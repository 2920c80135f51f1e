package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.local.BrokerSettings;
import io.github.chuanliu.local.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageFeederIT {

    private static final String TOPIC = "pages.fetched";
    private static final int LIMIT = 2 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path temp;

    @Test
    void pagesUpToTheLimitArriveAndThoseTheTopicRefusesAreNamed() throws Exception {
        try (EmbeddedBroker broker = start()) {
            createTopic(broker, Map.of());
            createTopic(broker, Map.of("max.message.bytes", "1000"), "narrow");
            FeedItem.Page largest = noise("u:largest", LIMIT);
            FeedReport report = feed(broker, TOPIC, Map.of(), Feeds.page("u:empty", 0), largest, Feeds.page("u:1", 10));
            assertThat(report).isEqualTo(new FeedReport(3, LIMIT + 10L, 0, List.of(), 0, java.util.Optional.empty()));
            assertThat(read(broker)).extracting(ConsumerRecord::key).containsExactly("u:empty", "u:largest", "u:1");

            FeedReport narrow =
                    feed(broker, "narrow", Map.of(), Feeds.page("u:1", 10), noise("u:2", 5_000), Feeds.page("u:3", 10));
            assertThat(narrow.published()).isEqualTo(2);
            assertThat(narrow.stopped()).isEmpty();
            assertThat(narrow.problems())
                    .singleElement()
                    .asString()
                    .startsWith("/somewhere/u:2: not published: ")
                    .contains("larger than");
        }
    }

    @Test
    void aBrokerThatGoesAwayEndsTheFeedingWithinTheDeliveryTimeout() throws Exception {
        EmbeddedBroker broker = start();
        createTopic(broker, Map.of());
        Map<String, String> impatient =
                Map.of("delivery.timeout.ms", "4000", "request.timeout.ms", "1000", "max.block.ms", "4000");
        FeedReport report = feed(broker, impatient, receiver -> {
            broker.close();
            for (int i = 2; i < 1_000_000; i++) {
                receiver.accept(Feeds.page("u:" + i, 10_000));
            }
        });
        assertThat(report.published()).isZero();
        assertThat(report.stopped()).isPresent();
        assertThat(report.failed()).isPositive().isLessThan(100_000);
        assertThat(report.problems()).hasSizeLessThanOrEqualTo(1_000);
    }

    @Test
    void aBrokerThatVanishesBeforeTheProducerHasItsIdEndsTheFeedingToo() throws Exception {
        try (VanishingBroker broker = new VanishingBroker(TOPIC)) {
            Map<String, String> impatient = Map.of(
                    "delivery.timeout.ms",
                    "900",
                    "request.timeout.ms",
                    "300",
                    "max.block.ms",
                    "5000",
                    "linger.ms",
                    "0");
            Connection connection = new Connection(broker.bootstrapServers(), "mock://unused", impatient);
            Producer<String, PageSnapshot> producer = new KafkaProducer<>(
                    new ClientProperties(connection, new SizeLimits(LIMIT)).producer(),
                    new StringSerializer(),
                    (topic, page) -> page.body());
            try {
                FeedReport report = new PageFeeder(producer, TOPIC, Duration.ofSeconds(3), FeedProgress.silent())
                        .feed(List.of(receiver -> {
                            receiver.accept(Feeds.page("u:1", 10));
                            broker.close();
                        }));
                assertThat(report.published()).isZero();
                assertThat(report.isComplete()).isFalse();
                assertThat(report.stopped())
                        .hasValueSatisfying(
                                why -> assertThat(why).contains("no broker has acknowledged a page for 3 s"));
            } finally {
                producer.close(Duration.ZERO);
            }
        }
    }

    @Test
    void aTopicThatIsMissingEndsTheFeedingByName() throws Exception {
        try (EmbeddedBroker broker = start()) {
            FeedReport report =
                    feed(broker, "nowhere", Map.of("max.block.ms", "2000"), Feeds.page("u:1", 1), Feeds.page("u:2", 1));
            assertThat(report.published()).isZero();
            assertThat(report.stopped())
                    .hasValueSatisfying(why -> assertThat(why).contains("nowhere"));
        }
    }

    private EmbeddedBroker start() {
        int record = new SizeLimits(LIMIT).recordBytes();
        return EmbeddedBroker.start(temp, BrokerSettings.onFreePort().withMaxMessageBytes(record));
    }

    private static void createTopic(EmbeddedBroker broker, Map<String, String> settings) throws Exception {
        createTopic(broker, settings, TOPIC);
    }

    private static void createTopic(EmbeddedBroker broker, Map<String, String> settings, String name) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 1, (short) 1).configs(settings)))
                    .all()
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static FeedReport feed(
            EmbeddedBroker broker, String topic, Map<String, String> settings, FeedItem... items) {
        try (Producer<String, PageSnapshot> producer = producer(broker, settings)) {
            return new PageFeeder(producer, topic, PATIENCE, FeedProgress.silent()).feed(List.of(Feeds.of(items)));
        }
    }

    private static FeedReport feed(EmbeddedBroker broker, Map<String, String> settings, PageSource source) {
        // not closed in good order: it would wait for a broker that is gone
        Producer<String, PageSnapshot> producer = producer(broker, settings);
        try {
            PageFeeder feeder = new PageFeeder(producer, TOPIC, PATIENCE, FeedProgress.silent());
            feeder.feed(List.of(Feeds.of(Feeds.page("u:1", 10))));
            return feeder.feed(List.of(source));
        } finally {
            producer.close(Duration.ZERO);
        }
    }

    private static Producer<String, PageSnapshot> producer(EmbeddedBroker broker, Map<String, String> settings) {
        Connection connection = new Connection(broker.bootstrapServers(), "mock://unused", settings);
        return new KafkaProducer<>(
                new ClientProperties(connection, new SizeLimits(LIMIT)).producer(),
                new StringSerializer(),
                (topic, page) -> page.body());
    }

    private static List<ConsumerRecord<String, byte[]>> read(EmbeddedBroker broker) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", broker.bootstrapServers(), "group.id", "readers", "auto.offset.reset", "earliest");
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                return records.size() >= 3;
            });
        }
        return records;
    }

    private static FeedItem.Page noise(String url, int bytes) {
        FeedItem.Page page = Feeds.page(url, bytes);
        new Random(5).nextBytes(page.snapshot().body());
        return page;
    }
}
