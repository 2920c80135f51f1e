package io.github.chuanliu.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows which files nobody writes to any more: by their own time, or, as clocks of file servers differ, by what was seen
 * of them.
 */
final class Rest {

    private final Duration minimumAge;
    private Map<String, Sight> sights = new HashMap<>();

    Rest(Duration minimumAge) {
        this.minimumAge = minimumAge;
    }

    /** Takes note of what is there now. */
    void look(List<SeenFile> files, Instant now) {
        Map<String, Sight> newSights = new HashMap<>();
        for (SeenFile file : files) {
            Sight same = Optional.ofNullable(sights.get(file.name()))
                    .filter(sight -> sight.file().equals(file))
                    .orElseGet(() -> new Sight(file, now));
            newSights.put(file.name(), same);
        }
        sights = newSights;
    }

    Framing.Writing of(SeenFile file, Instant now) {
        return isQuiet(file, now, minimumAge) ? Framing.Writing.AT_REST : Framing.Writing.GOING_ON;
    }

    /** True if nobody wrote to it for so long. */
    boolean isQuiet(SeenFile file, Instant now, Duration age) {
        Instant since = now.minus(age);
        return file.isOlderThan(since)
                || Optional.ofNullable(sights.get(file.name()))
                        .filter(sight ->
                                sight.file().equals(file) && sight.since().isBefore(since))
                        .isPresent();
    }

    /** A file in this state, and since when. */
    private record Sight(SeenFile file, Instant since) {}
}
