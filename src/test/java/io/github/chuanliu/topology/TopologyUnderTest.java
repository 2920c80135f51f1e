package io.github.chuanliu.topology;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.region.Gazetteer;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.wire.AvroSerdes;
import io.github.chuanliu.wire.Contract;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import io.github.chuanliu.wire.RegistryPatience;
import io.github.chuanliu.wire.SchemaHistory;
import io.github.chuanliu.wire.SchemaRegistration;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueIterator;

/** The real topology with the real domain in Kafka's test driver, and Confluent's mock registry. */
final class TopologyUnderTest implements AutoCloseable {

    private static final String REGISTRY = "mock://topology";

    private final Topics topics = Topics.defaults();
    private final Topology topology;
    private final AvroSerdes serdes;
    private final TopologyTestDriver driver;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT);

    TopologyUnderTest() {
        ClientProperties clients =
                new ClientProperties(new Connection("unused:9092", REGISTRY, Map.of()), SizeLimits.defaults());
        try (SchemaRegistration registry = new SchemaRegistration(REGISTRY, clients.serde())) {
            registry.register(Contract.of(topics));
        }
        serdes = new AvroSerdes(clients.serde(), new RegistryPatience(Duration.ofMillis(10), Duration.ofMillis(1)));
        Properties settings = clients.streams(StreamSettings.defaults(temporaryFolder()));
        settings.put(UnreadableRecordHandler.FETCHED_TOPIC, topics.fetched());
        settings.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, topics.failed());
        settings.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecordHandler.class);
        settings.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedPageHandler.class);
        settings.put(FlowMetrics.SETTING, new FlowMetrics(registry));
        PageSteps steps = new PageSteps(
                ArticleExtractor.withDefaults(),
                RegionTagger.withDefaults(),
                new SketchMaker(),
                new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("test", "test")));
        topology = new ChuanliuTopology(
                        topics, serdes, SchemaHistory.pendingArticles(), steps, Gazetteer.load(), () -> index)
                .build(settings, 1);
        driver = new TopologyTestDriver(topology, settings, Instant.parse("2024-05-18T03:00:00Z"));
    }

    SimpleMeterRegistry registry() {
        return registry;
    }

    DuplicateIndex index() {
        return index;
    }

    String description() {
        return topology.describe().toString();
    }

    TopologyTestDriver driver() {
        return driver;
    }

    TestInputTopic<String, PageSnapshot> fetched() {
        return driver.createInputTopic(
                topics.fetched(), new StringSerializer(), serdes.pages().serializer());
    }

    TestOutputTopic<String, EnrichedArticle> enriched() {
        return output(topics.enriched(), EnrichedArticle.class);
    }

    TestOutputTopic<String, DuplicateArticle> duplicated() {
        return output(topics.duplicated(), DuplicateArticle.class);
    }

    TestOutputTopic<String, RegionPairObservation> pairs() {
        return output(topics.pairs(), RegionPairObservation.class);
    }

    TestOutputTopic<String, RejectedPage> rejected() {
        return output(topics.rejected(), RejectedPage.class);
    }

    long pending() {
        long waiting = 0;
        try (KeyValueIterator<Long, PendingPage> all = driver.<Long, PendingPage>getKeyValueStore(
                        Stores.PENDING_ARTICLES)
                .all()) {
            while (all.hasNext()) {
                all.next();
                waiting++;
            }
        }
        return waiting;
    }

    @Override
    public void close() {
        driver.close();
    }

    private <T extends SpecificRecord> TestOutputTopic<String, T> output(String topic, Class<T> type) {
        return driver.createOutputTopic(
                topic, new StringDeserializer(), serdes.of(type).deserializer());
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("chuanliu-topology");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
