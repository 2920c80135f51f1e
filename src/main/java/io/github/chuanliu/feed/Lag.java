package io.github.chuanliu.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a look at the folder found and is not published yet. */
final class Lag {

    private final FollowEvents events;
    private final Map<String, Long> bytesByName = new HashMap<>();
    private long bytes;

    Lag(List<SeenFile> files, Ledger ledger, FollowEvents events) {
        this.events = events;
        for (SeenFile file : files) {
            long done = ledger.byPath(file.name())
                    .map(entry -> entry.position().offset())
                    .orElse(0L);
            long open = Math.max(0, file.size() - done);
            bytesByName.put(file.name(), open);
            bytes += open;
        }
        events.lag(bytesByName.size(), bytes);
    }

    /** The file is published up to here. */
    void reached(SeenFile file, long offset) {
        long open = Math.max(0, file.size() - offset);
        bytes += open - Optional.ofNullable(bytesByName.put(file.name(), open)).orElse(0L);
        events.lag(bytesByName.size(), bytes);
    }

    /** The file is done with, for now. */
    void without(SeenFile file) {
        bytes -= Optional.ofNullable(bytesByName.remove(file.name())).orElse(0L);
        events.lag(bytesByName.size(), bytes);
    }
}
