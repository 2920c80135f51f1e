package io.github.chuanliu.topology;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.dedup.Verdict;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.region.Gazetteer;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.wire.AvroSerdes;
import io.github.chuanliu.wire.Contract;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import io.github.chuanliu.wire.RegistryPatience;
import io.github.chuanliu.wire.SchemaHistory;
import io.github.chuanliu.wire.SchemaRegistration;
import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.test.TestRecord;

/**
 * The page stage and the decision with their real processors, and a test in the place of the topics between them: it can
 * lose, delay and repeat what passes.
 */
final class SeparateStages implements AutoCloseable {

    private static final String REGISTRY = "mock://stages";
    private static final Duration RESEND_AFTER = Duration.ofMinutes(2);

    /** Loaded once: the gazetteer and its automaton take a second. */
    private static final PageSteps STEPS = new PageSteps(
            ArticleExtractor.withDefaults(),
            RegionTagger.withDefaults(),
            new SketchMaker(),
            new EnrichedArticleCodec(new EnrichedArticleCodec.Versions("test", "test")));

    private static final PairObservations OBSERVATIONS = new PairObservations(Gazetteer.load());

    private final MockClock clock = new MockClock();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock);
    private final List<KeyValue<String, Release>> released = new ArrayList<>();
    private final TopologyTestDriver pageStage;
    private final TopologyTestDriver decisionStage;
    private final TestInputTopic<String, PageSnapshot> pages;
    private final TestOutputTopic<PagePosition, Sketch> sketchesOut;
    private final TestInputTopic<PagePosition, Sketch> sketchesIn;
    private final TestOutputTopic<PagePosition, Verdict> verdictsOut;
    private final TestInputTopic<PagePosition, Verdict> verdictsIn;

    SeparateStages(Path folder) {
        ClientProperties clients =
                new ClientProperties(new Connection("unused:9092", REGISTRY, Map.of()), SizeLimits.defaults());
        try (SchemaRegistration schemas = new SchemaRegistration(REGISTRY, clients.serde())) {
            schemas.register(Contract.of(Topics.defaults()));
        }
        AvroSerdes serdes =
                new AvroSerdes(clients.serde(), new RegistryPatience(Duration.ofMillis(10), Duration.ofMillis(1)));
        Instant start = Instant.parse("2024-05-18T03:00:00Z");
        clock.add(Duration.ofMillis(start.toEpochMilli() - clock.wallTime()));
        pageStage = new TopologyTestDriver(pageStage(serdes), settings(clients, folder.resolve("pages")), start);
        decisionStage = new TopologyTestDriver(
                new DecisionTopology(
                                "sketches",
                                "verdicts",
                                () -> new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT))
                        .build(settings(clients, folder.resolve("decisions"))),
                settings(clients, folder.resolve("decisions")),
                start);
        pages = pageStage.createInputTopic(
                Topics.defaults().fetched(),
                new StringSerializer(),
                serdes.pages().serializer());
        sketchesOut = pageStage.createOutputTopic(
                "sketches",
                InternalSerdes.positions().deserializer(),
                InternalSerdes.sketches().deserializer());
        sketchesIn = decisionStage.createInputTopic(
                "sketches",
                InternalSerdes.positions().serializer(),
                InternalSerdes.sketches().serializer());
        verdictsOut = decisionStage.createOutputTopic(
                "verdicts",
                InternalSerdes.positions().deserializer(),
                InternalSerdes.verdicts().deserializer());
        verdictsIn = pageStage.createInputTopic(
                "verdicts",
                InternalSerdes.positions().serializer(),
                InternalSerdes.verdicts().serializer());
    }

    void fetch(String url, String text) {
        pages.pipeInput(url, SyntheticPages.page(url, text));
    }

    /** Takes the sketches that the page stage has sent since. */
    List<TestRecord<PagePosition, Sketch>> sketches() {
        return sketchesOut.readRecordsToList();
    }

    List<TestRecord<PagePosition, Verdict>> decide(List<TestRecord<PagePosition, Sketch>> sketches) {
        sketches.forEach(sketchesIn::pipeInput);
        return verdictsOut.readRecordsToList();
    }

    void release(List<TestRecord<PagePosition, Verdict>> verdicts) {
        verdicts.forEach(verdictsIn::pipeInput);
    }

    /** What has left the page stage since the start, under its story. */
    List<KeyValue<String, Release>> released() {
        return released;
    }

    /** What the decision remembers. */
    Map<Bytes, List<Byte>> remembered() {
        Map<Bytes, List<Byte>> state = new HashMap<>();
        try (KeyValueIterator<Bytes, byte[]> all = decisionStage
                .<Bytes, byte[]>getKeyValueStore(DecisionTopology.STORE)
                .all()) {
            all.forEachRemaining(entry -> {
                List<Byte> value = new ArrayList<>();
                for (byte each : entry.value) {
                    value.add(each);
                }
                state.put(entry.key, value);
            });
        }
        return state;
    }

    void advance(Duration time) {
        clock.add(time);
        pageStage.advanceWallClockTime(time);
    }

    double gauge(String name) {
        return registry.get(name).gauge().value();
    }

    double counter(String name) {
        return registry.get(name).counter().count();
    }

    @Override
    public void close() {
        pageStage.close();
        decisionStage.close();
    }

    private Topology pageStage(AvroSerdes serdes) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.addStateStore(Stores.pendingArticles(SchemaHistory.pendingArticles()));
        builder.stream(Topics.defaults().fetched(), Consumed.with(Serdes.String(), serdes.pages()))
                .process(() -> new ExtractArticle(STEPS))
                .mapValues(page -> STEPS.tag((PageOutcome.Read) page))
                .mapValues(STEPS::sketch)
                .process(HoldPage::new, Stores.PENDING_ARTICLES)
                .to("sketches", Produced.with(InternalSerdes.positions(), InternalSerdes.sketches()));
        builder.stream("verdicts", Consumed.with(InternalSerdes.positions(), InternalSerdes.verdicts()))
                .process(() -> new ReleasePage(OBSERVATIONS), Stores.PENDING_ARTICLES)
                .foreach((story, release) -> released.add(KeyValue.pair(story, release)));
        return builder.build();
    }

    private Properties settings(ClientProperties clients, Path state) {
        Properties settings = clients.streams(StreamSettings.defaults(state));
        settings.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, false);
        settings.put(FlowMetrics.SETTING, new FlowMetrics(registry));
        settings.put(ChuanliuTopology.RESEND_AFTER_MS, RESEND_AFTER.toMillis());
        return settings;
    }
}
