package io.github.chuanliu.feed;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what holds no page in a folder or an archive, by kind, so that it is one remark and not thousands. */
final class PassedOver {

    private static final int MAX_KINDS = 50;

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String kind) {
        counts.merge(counts.size() < MAX_KINDS || counts.containsKey(kind) ? kind : "others", 1L, Long::sum);
    }

    /**
     * The remark, if there is anything to say.
     *
     * @param where the folder or archive
     * @param what what was counted, such as {@code records}
     */
    Optional<FeedItem> remark(String where, String what) {
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        String kinds = counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        return Optional.of(new FeedItem.Skipped(where, what + " that hold no page: " + kinds));
    }
}
