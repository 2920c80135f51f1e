package io.github.chuanliu.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Names of the topics, {@code <noun>.<past participle>} by default.
 *
 * @param fetched raw page snapshots, keyed by URL
 * @param enriched the output topic: one record per story and revision, keyed by story
 * @param duplicated pages that carry a known story, keyed by story
 * @param pairs region pairs, keyed by pair
 * @param rejected pages without an article, keyed by URL
 * @param failed dead letters with the page's own bytes, keyed by URL
 * @param feeds how far each fed file was published, keyed by feed and file
 */
public record Topics(
        String fetched,
        String enriched,
        String duplicated,
        String pairs,
        String rejected,
        String failed,
        String feeds) {

    /** The names of the documentation. */
    public static Topics defaults() {
        return withPrefix("");
    }

    /** The default names behind a prefix, for several pipelines on one cluster. */
    public static Topics withPrefix(String prefix) {
        return new Topics(
                prefix + "pages.fetched",
                prefix + "articles.enriched",
                prefix + "articles.duplicated",
                prefix + "pairs.observed",
                prefix + "pages.rejected",
                prefix + "pages.failed",
                prefix + "feeds.acknowledged");
    }

    /** Every topic with what is kept in it. */
    public List<Spec> specs() {
        return List.of(
                new Spec(fetched, Optional.of(Duration.ofDays(7))),
                new Spec(enriched, Optional.empty()),
                new Spec(duplicated, Optional.of(Duration.ofDays(90))),
                new Spec(pairs, Optional.of(Duration.ofDays(365))),
                new Spec(rejected, Optional.of(Duration.ofDays(30))),
                new Spec(failed, Optional.of(Duration.ofDays(30))),
                new Spec(feeds, Optional.empty(), Optional.of(Duration.ofHours(6))));
    }

    /**
     * A topic to create.
     *
     * @param name its name
     * @param retention how long records are kept; absent for a compacted topic, which keeps the latest of each key
     * @param segment after which time a segment is closed, so that it can be compacted; absent for the broker's default
     */
    public record Spec(String name, Optional<Duration> retention, Optional<Duration> segment) {

        Spec(String name, Optional<Duration> retention) {
            this(name, retention, Optional.empty());
        }
    }
}
