package io.github.chuanliu.topology;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.region.Gazetteer;
import io.github.chuanliu.wire.AvroSerdes;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.avro.message.SchemaStore;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Branched;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * The whole flow. Everything heavy stays on the partition that its page came in on; only sketches pass through the one
 * ordered partition, and the verdict finds its page again by partition number and offset.
 *
 * @param topics names of the topics
 * @param serdes serdes of the contract
 * @param knownSchemas schemas of earlier versions, for state that they wrote
 * @param steps the pure steps of the page stage
 * @param gazetteer names the regions of pairs that a revision takes back
 * @param index makes the index of an ordered task, empty
 */
public record ChuanliuTopology(
        Topics topics,
        AvroSerdes serdes,
        SchemaStore knownSchemas,
        PageSteps steps,
        Gazetteer gazetteer,
        Supplier<DuplicateIndex> index) {

    /** Property: milliseconds that a page waits before its sketch is sent again; 0 for never. */
    public static final String RESEND_AFTER_MS = "chuanliu.resend.after.ms";

    static final String READ_PAGES = "read-fetched-pages";
    static final String EXTRACT = "extract-article";
    static final String TAG = "tag-region-pairs";
    static final String SKETCH = "sketch-article";

    /** Every sketch passes through one partition, so that all verdicts follow from one order. */
    static final int ONE_ORDER = 1;

    /**
     * @param settings the properties that Kafka Streams will run with
     * @param pagePartitions partitions of {@code pages.fetched}
     */
    public Topology build(Properties settings, int pagePartitions) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
        builder.addStateStore(Stores.pendingArticles(knownSchemas));
        builder.addStateStore(Stores.canonicals());

        Map<String, KStream<String, PageOutcome>> pages = builder.stream(topics.fetched(), fetched())
                .process(() -> new ExtractArticle(steps), Named.as(EXTRACT))
                .split(Named.as("page-"))
                .branch((url, page) -> page.isRejected(), Branched.as("rejected"))
                .defaultBranch(Branched.as("read"));

        branch(pages, "page-rejected")
                .mapValues(page -> ((PageOutcome.Rejected) page).page(), Named.as("reject-page"))
                .to(topics.rejected(), written(RejectedPage.class, "write-rejected-pages"));

        Map<String, KStream<String, Release>> released = branch(pages, "page-read")
                .mapValues(page -> steps.tag((PageOutcome.Read) page), Named.as(TAG))
                .mapValues(steps::sketch, Named.as(SKETCH))
                .process(HoldPage::new, Named.as("hold-page"), Stores.PENDING_ARTICLES)
                .repartition(Repartitioned.with(InternalSerdes.positions(), InternalSerdes.sketches())
                        .withName("sketches")
                        .withNumberOfPartitions(ONE_ORDER))
                .process(() -> new DecideDuplicates(index.get()), Named.as("decide-duplicates"), Stores.CANONICALS)
                .repartition(Repartitioned.with(InternalSerdes.positions(), InternalSerdes.verdicts())
                        .withName("verdicts")
                        .withNumberOfPartitions(pagePartitions)
                        .withStreamPartitioner(new VerdictRouting()))
                .process(
                        () -> new ReleasePage(new PairObservations(gazetteer)),
                        Named.as("release-page"),
                        Stores.PENDING_ARTICLES)
                .split(Named.as("story-"))
                .branch((story, release) -> release.isEnriched(), Branched.as("enriched"))
                .defaultBranch(Branched.as("duplicated"));

        KStream<String, Release.Enriched> enriched = branch(released, "story-enriched")
                .mapValues(release -> (Release.Enriched) release, Named.as("enrich-story"));
        enriched.mapValues(Release.Enriched::article, Named.as("take-article"))
                .to(topics.enriched(), written(EnrichedArticle.class, "write-enriched-articles"));
        enriched.flatMap(ChuanliuTopology::byPair, Named.as("observe-pairs"))
                .to(topics.pairs(), written(RegionPairObservation.class, "write-observed-pairs"));

        branch(released, "story-duplicated")
                .mapValues(release -> ((Release.Duplicated) release).duplicate(), Named.as("link-duplicate"))
                .to(topics.duplicated(), written(DuplicateArticle.class, "write-duplicated-articles"));

        return builder.build(settings);
    }

    private Consumed<String, PageSnapshot> fetched() {
        return Consumed.with(Serdes.String(), serdes.pages()).withName(READ_PAGES);
    }

    private <T extends org.apache.avro.specific.SpecificRecord> Produced<String, T> written(
            Class<T> type, String name) {
        Serde<T> values = serdes.of(type);
        return Produced.with(Serdes.String(), values).withName(name);
    }

    private static <V> KStream<String, V> branch(Map<String, KStream<String, V>> branches, String name) {
        return Objects.requireNonNull(branches.get(name), name);
    }

    private static Iterable<KeyValue<String, RegionPairObservation>> byPair(String story, Release.Enriched release) {
        return release.observations().stream()
                .map(observation -> KeyValue.pair(observation.getPair(), observation))
                .toList();
    }
}
