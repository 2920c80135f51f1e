package io.github.chuanliu.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When an archive page says that it was captured. */
final class SnapshotTime {

    private static final int MAX_LINE = 80;

    private SnapshotTime() {}

    static Optional<Instant> read(List<PageLine> lines) {
        for (PageLine line : lines) {
            String text = line.text();
            if (text.length() > MAX_LINE || text.indexOf('时') < 0) {
                continue;
            }
            for (Labels.Labelled label : Labels.of(text)) {
                if (label.kind().equals("snapshot")) {
                    Optional<ClockTime> time = ClockTime.in(label.value());
                    if (time.isPresent()) {
                        return time.map(ClockTime::at);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
