package io.github.chuanliu.feed;

import java.time.Duration;

/**
 * How a folder is followed.
 *
 * @param feed name of the feed, and the size limit of a page
 * @param interval time between two looks at the folder
 * @param minimumAge a page in a file of its own is read when nobody has written to it for so long
 * @param ending when to end
 * @param after what becomes of files that are published
 * @param finishedAge a file that pages may be added to counts as finished when nobody has written to it for so long
 * @param forgetAfter files that are gone leave the ledger after this time
 * @param rate pages a second at most
 */
public record FollowSettings(
        FeedSettings feed,
        Duration interval,
        Duration minimumAge,
        Ending ending,
        AfterFeeding after,
        Duration finishedAge,
        Duration forgetAfter,
        PageRate rate) {

    public FollowSettings {
        LedgerTopic.requireName(feed.feed());
    }

    /** When following ends by itself. */
    public enum Ending {
        NEVER,
        /** When everything complete that is there is published. */
        WHEN_ALL_IS_PUBLISHED
    }

    /** Looks every second, waits two for a file to be finished, leaves files where they are. */
    public static FollowSettings of(FeedSettings feed) {
        return new FollowSettings(
                feed,
                Duration.ofSeconds(1),
                Duration.ofSeconds(2),
                Ending.NEVER,
                AfterFeeding.leave(),
                Duration.ofMinutes(10),
                Duration.ofDays(7),
                PageRate.unlimited());
    }
}
