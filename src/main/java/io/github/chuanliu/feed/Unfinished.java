package io.github.chuanliu.feed;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers large ends that were not complete, such as a compressed file in one piece that grows for hours: to find that
 * out takes reading all of it, so it is worth a try only when it has grown by a good part.
 */
final class Unfinished {

    private static final long CHEAP_BYTES = 1 << 20;

    private final Map<String, Long> nextSizes = new HashMap<>();

    void reached(SeenFile file, LedgerEntry entry) {
        long rest = file.size() - entry.position().offset();
        if (rest > CHEAP_BYTES) {
            nextSizes.put(file.key() + file.name(), file.size() + rest / 4);
        } else {
            nextSizes.remove(file.key() + file.name());
        }
    }

    void clear() {
        nextSizes.clear();
    }

    boolean isTooEarly(SeenFile file) {
        return file.size() < nextSizes.getOrDefault(file.key() + file.name(), 0L);
    }
}
