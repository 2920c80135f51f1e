package io.github.chuanliu.bench.chaos;

import java.util.List;

/**
 * What a reader of committed records finds in the topics.
 *
 * @param fetched identities of the records of {@code pages.fetched}
 * @param told records of {@code articles.enriched}
 * @param linked records of {@code articles.duplicated}
 * @param refused addresses in {@code pages.rejected} and {@code pages.failed}
 * @param pairs records of {@code pairs.observed} that state a pair
 * @param named addresses in the feeder's side file
 */
record Observed(
        List<String> fetched,
        List<Told> told,
        List<Linked> linked,
        List<String> refused,
        List<PairOf> pairs,
        List<String> named) {

    /** A story, or a revision of one, told under an address, with so many region pairs. */
    record Told(String url, String storyId, int revision, int pairs) {}

    /** A page that was linked to a story. */
    record Linked(String url, String storyId) {}

    /** A region pair of a revision. */
    record PairOf(String storyId, int revision) {}

    /** Pages of which something came out. */
    int outcomes() {
        return told.size() + linked.size() + refused.size();
    }
}
