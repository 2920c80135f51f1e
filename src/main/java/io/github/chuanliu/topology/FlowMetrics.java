package io.github.chuanliu.topology;

import io.github.chuanliu.avro.DuplicateKind;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectReason;
import io.github.chuanliu.avro.Relation;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What passes through this instance, in numbers. Processors count when they process, which is before the commit: work
 * that a transaction takes back and repeats is counted again. No page and no URL becomes a label.
 */
public final class FlowMetrics {

    /** Property under which Kafka Streams hands this object to processors and handlers. */
    public static final String SETTING = "chuanliu.metrics";

    private static final Duration[] STAGE_BUCKETS = millis(1, 2, 5, 10, 20, 50, 100, 250, 1_000, 5_000, 30_000);
    private static final Duration[] VERDICT_BUCKETS =
            millis(50, 100, 200, 300, 500, 1_000, 2_500, 5_000, 10_000, 30_000, 60_000, 300_000, 1_800_000);

    private final MeterRegistry registry;
    private final Counter read;
    private final Map<RejectReason, Counter> rejected;
    private final Counter newStories;
    private final Counter revisions;
    private final Map<DuplicateKind, Counter> duplicates;
    private final Map<Relation, Counter> observed;
    private final Map<Relation, Counter> retracted;
    private final Counter resent;
    private final Counter answeredAgain;
    private final Timer stage;
    private final Timer verdict;
    private final AtomicInteger canonicals = new AtomicInteger();
    private final Map<Integer, WaitingPages> waiting = new ConcurrentHashMap<>();

    public FlowMetrics(MeterRegistry registry) {
        this.registry = registry;
        read = counter("chuanliu.pages.read", "pages that the page stage took up");
        rejected = counters(
                RejectReason.class, "chuanliu.pages.rejected", "reason", "pages without an article, by reason");
        FailedPageHandler.PURE_STEPS.forEach(this::failures);
        failures(ChuanliuTopology.READ_PAGES);
        newStories = enriched("story");
        revisions = enriched("revision");
        duplicates =
                counters(DuplicateKind.class, "chuanliu.articles.duplicated", "kind", "pages that carry a known story");
        observed = counters(Relation.class, "chuanliu.pairs.observed", "relation", "region pairs that articles state");
        retracted =
                counters(Relation.class, "chuanliu.pairs.retracted", "relation", "region pairs that revisions drop");
        resent = counter("chuanliu.sketches.resent", "sketches sent again for pages that waited too long");
        answeredAgain =
                counter("chuanliu.verdicts.repeated", "verdicts of sketches sent again whose page was gone by then");
        stage = Timer.builder("chuanliu.page.stage")
                .description("extracting, tagging, sketching and holding a page, on the stream thread")
                .serviceLevelObjectives(STAGE_BUCKETS)
                .register(registry);
        verdict = Timer.builder("chuanliu.page.verdict")
                .description("from the append of a page to the append of its verdict, by the brokers' clocks")
                .serviceLevelObjectives(VERDICT_BUCKETS)
                .register(registry);
        Gauge.builder("chuanliu.canonicals", canonicals, AtomicInteger::get)
                .description("pages that the duplicate decision compares with; 0 where the ordered task is not")
                .register(registry);
    }

    /** What the properties carry; one that nobody reads if they carry none. */
    static FlowMetrics configured(Map<String, ?> settings) {
        return settings.get(SETTING) instanceof FlowMetrics metrics
                ? metrics
                : new FlowMetrics(new CompositeMeterRegistry());
    }

    long now() {
        return registry.config().clock().monotonicTime();
    }

    /** @param startedAt what {@link #now} said before */
    void pageStage(long startedAt) {
        read.increment();
        stage.record(now() - startedAt, TimeUnit.NANOSECONDS);
    }

    void rejected(RejectReason reason) {
        count(rejected, reason);
    }

    void failed(String step) {
        failures(step).increment();
    }

    private Counter failures(String step) {
        return Counter.builder("chuanliu.pages.failed")
                .description("dead letters, by the step that broke")
                .tag("step", step)
                .register(registry);
    }

    void released(Release release) {
        if (release instanceof Release.Enriched enriched) {
            EnrichedArticle article = enriched.article();
            (article.getRevision() > 1 ? revisions : newStories).increment();
            for (RegionPairObservation pair : enriched.observations()) {
                count(pair.getRetracted() ? retracted : observed, pair.getRelation());
            }
        } else if (release instanceof Release.Duplicated duplicated) {
            count(duplicates, duplicated.duplicate().getKind());
        }
    }

    void decidedAfter(long millis) {
        verdict.record(Math.max(0, millis), TimeUnit.MILLISECONDS);
    }

    void resent() {
        resent.increment();
    }

    void answeredAgain() {
        answeredAgain.increment();
    }

    void canonicals(int held) {
        canonicals.set(held);
    }

    /** The pages that wait beside a partition of {@code pages.fetched}. */
    WaitingPages waiting(int partition) {
        return waiting.computeIfAbsent(partition, number -> new WaitingPages(registry, number.toString()));
    }

    private Counter enriched(String kind) {
        return Counter.builder("chuanliu.articles.enriched")
                .description("records of articles.enriched: new stories and revisions of known ones")
                .tag("kind", kind)
                .register(registry);
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    /** All are there from the start: a rate over a counter that appears with its first event misses that event. */
    private <E extends Enum<E>> Map<E, Counter> counters(
            Class<E> values, String name, String label, String description) {
        Map<E, Counter> counters = new EnumMap<>(values);
        for (E value : values.getEnumConstants()) {
            counters.put(
                    value,
                    Counter.builder(name)
                            .description(description)
                            .tag(label, value.name())
                            .register(registry));
        }
        return counters;
    }

    private static <E extends Enum<E>> void count(Map<E, Counter> counters, E value) {
        Objects.requireNonNull(counters.get(value)).increment();
    }

    private static Duration[] millis(long... bounds) {
        Duration[] durations = new Duration[bounds.length];
        for (int i = 0; i < bounds.length; i++) {
            durations[i] = Duration.ofMillis(bounds[i]);
        }
        return durations;
    }
}
