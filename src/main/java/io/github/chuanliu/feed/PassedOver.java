package io.github.chuanliu.feed;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts the records of one archive that hold no page, so that they are one remark and not thousands. */
final class PassedOver {

    private static final int MAX_KINDS = 50;

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String kind) {
        counts.merge(counts.size() < MAX_KINDS || counts.containsKey(kind) ? kind : "others", 1L, Long::sum);
    }

    Optional<FeedItem> remark(String where) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Optional.of(new FeedItem.Skipped(where, "records that hold no page: " + kinds));
    }
}
