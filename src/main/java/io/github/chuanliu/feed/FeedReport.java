package io.github.chuanliu.feed;

import java.util.List;
import java.util.Optional;

/**
 * How feeding went.
 *
 * @param published pages that the broker acknowledged
 * @param bytes bytes of their bodies
 * @param failed pages that could not be read or published
 * @param problems the first {@value #LISTED_PROBLEMS} of those, by name; a {@link FeedProgress} hears of all
 * @param skipped what was passed over as no page
 * @param stopped why feeding ended before the sources did, if it did: what follows there was not published
 */
public record FeedReport(
        long published,
        long bytes,
        long failed,
        List<FeedItem.Problem> problems,
        long skipped,
        Optional<String> stopped) {

    static final int LISTED_PROBLEMS = 1_000;

    public FeedReport {
        problems = List.copyOf(problems);
    }

    /** True if every page was read and published. */
    public boolean isComplete() {
        return failed == 0 && stopped.isEmpty();
    }
}
