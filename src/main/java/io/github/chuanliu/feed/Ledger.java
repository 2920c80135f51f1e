package io.github.chuanliu.feed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The entries of one feed in memory, found by what a file can be known by. */
final class Ledger {

    private final Map<String, LedgerEntry> entries = new HashMap<>();
    private final Map<String, String> idsByFileKey = new HashMap<>();
    private final Map<String, String> idsByPath = new HashMap<>();
    private final Map<String, Set<String>> idsByHead = new HashMap<>();

    /** @param known in any order; of two entries for one file the later one counts */
    Ledger(Collection<LedgerEntry> known) {
        known.stream().sorted(Comparator.comparing(LedgerEntry::time)).forEach(this::put);
    }

    void put(LedgerEntry entry) {
        remove(entry.id());
        entries.put(entry.id(), entry);
        if (!entry.fileKey().isEmpty()) {
            idsByFileKey.put(entry.fileKey(), entry.id());
        }
        idsByPath.put(entry.path(), entry.id());
        idsByHead
                .computeIfAbsent(entry.fingerprint().head(), head -> new LinkedHashSet<>())
                .add(entry.id());
    }

    void remove(String id) {
        Optional.ofNullable(entries.remove(id)).ifPresent(entry -> {
            idsByFileKey.remove(entry.fileKey(), id);
            idsByPath.remove(entry.path(), id);
            String head = entry.fingerprint().head();
            Set<String> ids = idsByHead.getOrDefault(head, new LinkedHashSet<>());
            ids.remove(id);
            if (ids.isEmpty()) {
                idsByHead.remove(head);
            }
        });
    }

    /** Entries that may be of this file, the likeliest first: those of its inode, then of its name. */
    List<LedgerEntry> candidates(SeenFile file) {
        List<LedgerEntry> found = new ArrayList<>();
        byFileKey(file.key()).ifPresent(found::add);
        byPath(file.name()).filter(entry -> !found.contains(entry)).ifPresent(found::add);
        return found;
    }

    Optional<LedgerEntry> byPath(String path) {
        return Optional.ofNullable(idsByPath.get(path)).map(entries::get);
    }

    /** Entries of files that begin alike, for copies. */
    List<LedgerEntry> byHead(String head) {
        return idsByHead.getOrDefault(head, Set.of()).stream()
                .map(id -> Objects.requireNonNull(entries.get(id)))
                .toList();
    }

    List<LedgerEntry> all() {
        return List.copyOf(entries.values());
    }

    private Optional<LedgerEntry> byFileKey(String key) {
        return Optional.ofNullable(idsByFileKey.get(key)).map(entries::get);
    }
}
