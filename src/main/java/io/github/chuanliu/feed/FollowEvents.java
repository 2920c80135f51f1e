package io.github.chuanliu.feed;

import java.time.Duration;

/** Hears how feeding without end goes; called by the feeding thread. */
public interface FollowEvents {

    /** Pages and the ledger's entries for them are committed. */
    void committed(long pages, long bytes);

    /** A page could not be read or published. */
    void failed(FeedItem.Problem problem);

    /** Something is passed over, or waits for the rest of it. */
    void remarked(FeedItem.Skipped remark);

    /** A look at the folder found so much that is not published yet. */
    void lag(long files, long bytes);

    /** A sign of life: a file is looked through, a pause is kept, the ledger is read. Often, and without news. */
    void busy();

    /** Reading the ledger stands, for this reason, and goes on by itself or by what the reason names; said once. */
    void held(String why);

    /** Kafka or the registry is away; feeding goes on by itself. */
    void waiting(String why, Duration pause);
}
