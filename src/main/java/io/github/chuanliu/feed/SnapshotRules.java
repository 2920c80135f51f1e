package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Instant;

/** What a snapshot must hold to be published at all; whether it is plausible is for the pipeline to say. */
final class SnapshotRules {

    /** Longer than any browser or server accepts; the URL is the record's key and comes on top of the page's size. */
    private static final int MAX_URL_CHARS = 8_192;

    /** Times are published in milliseconds since 1970. */
    private static final Instant EARLIEST = Instant.ofEpochMilli(Long.MIN_VALUE);

    private static final Instant LATEST = Instant.ofEpochMilli(Long.MAX_VALUE);

    private SnapshotRules() {}

    /**
     * The snapshot, if it can be published.
     *
     * @throws IllegalArgumentException if not, with the reason
     */
    static PageSnapshot require(PageSnapshot snapshot) {
        if (snapshot.url().isBlank()) {
            throw new IllegalArgumentException("the page has no url");
        }
        if (snapshot.url().length() > MAX_URL_CHARS) {
            throw new IllegalArgumentException("the url is longer than " + MAX_URL_CHARS + " characters");
        }
        if (snapshot.fetchedAt().isBefore(EARLIEST) || snapshot.fetchedAt().isAfter(LATEST)) {
            throw new IllegalArgumentException("the time of fetching is out of range: " + snapshot.fetchedAt());
        }
        return snapshot;
    }
}
