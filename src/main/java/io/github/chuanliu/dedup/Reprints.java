package io.github.chuanliu.dedup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The reprints in memory, one per URL, in the order in which they were put. */
final class Reprints {

    private final Map<Hash128, Reprint> byUrl = new LinkedHashMap<>();

    /** Puts one whose sequence is above all others; gives the one that it replaces. */
    Optional<Reprint> put(Reprint reprint) {
        Optional<Reprint> replaced = Optional.ofNullable(byUrl.remove(reprint.url()));
        byUrl.put(reprint.url(), reprint);
        return replaced;
    }

    Optional<Reprint> ofUrl(Hash128 url) {
        return Optional.ofNullable(byUrl.get(url));
    }

    Optional<Reprint> oldest() {
        return byUrl.values().stream().findFirst();
    }

    void removeOldest() {
        oldest().ifPresent(oldest -> byUrl.remove(oldest.url()));
    }

    int size() {
        return byUrl.size();
    }

    void clear() {
        byUrl.clear();
    }
}
