package io.github.chuanliu.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Takes files out of the ledger that have been gone for long. That they are gone is written down first, so that a disk
 * that is away for an hour does not make everything on it new.
 */
final class Forgetting {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Duration limit;
    private Instant next = Instant.MIN;

    /** @param limit how long a file must be gone */
    Forgetting(Duration limit) {
        this.limit = limit;
    }

    /** Looks through the ledger, now and then. */
    void sweep(LedgerSession session, List<SeenFile> present, Instant now) {
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(limit.compareTo(PAUSE) < 0 ? limit : PAUSE);
        Map<String, SeenFile> byName = present.stream().collect(Collectors.toMap(SeenFile::name, Function.identity()));
        for (LedgerEntry entry : session.ledger().all()) {
            boolean isThere = byName.containsKey(entry.path())
                    && session.ledger().byPath(entry.path()).equals(Optional.of(entry));
            if (!isThere) {
                age(session, entry, now);
            }
        }
    }

    private void age(LedgerSession session, LedgerEntry entry, Instant now) {
        if (entry.missingSince().isEmpty()) {
            session.reached(entry.missing(now));
        } else if (entry.missingSince().get().plus(limit).isBefore(now)) {
            session.forget(entry);
        }
    }
}
