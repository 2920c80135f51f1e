package io.github.chuanliu.dedup;

import java.time.Duration;

/**
 * How much an index remembers. What is forgotten is forgotten oldest first.
 *
 * @param retention how long a canonical is kept, by the append times of the log; twice the window, so that a page that
 *     is fetched a window late still meets its story
 * @param maxCanonicals at most so many canonicals, 1 to 16,777,215; 600 bytes of heap each
 * @param maxReprints at most so many pages that are duplicates, at least 1; 150 bytes of heap each
 * @param bucketCap at most so many canonicals share a band, 1 to 254; the newest stay
 */
public record IndexLimits(Duration retention, int maxCanonicals, int maxReprints, int bucketCap) {

    public static final IndexLimits DEFAULT = new IndexLimits(Duration.ofDays(28), 1_000_000, 1_000_000, 64);

    public IndexLimits {
        if (retention.isNegative()
                || maxCanonicals < 1
                || maxCanonicals >= BandTable.MOST_SLOTS
                || maxReprints < 1
                || bucketCap < 1
                || bucketCap >= BandTable.MOST_COUNTED) {
            throw new IllegalArgumentException("retention " + retention + ", canonicals " + maxCanonicals
                    + ", reprints " + maxReprints + ", bucket cap " + bucketCap);
        }
    }
}
