package io.github.chuanliu.feed;

/**
 * Hears how feeding goes. Calls come from several threads, but never two at once, and hold up feeding while they last.
 */
public interface FeedProgress {

    /**
     * A page was acknowledged by the broker.
     *
     * @param page the page
     * @param published pages acknowledged so far
     * @param bytes bytes of their bodies so far
     */
    void published(FeedItem.Page page, long published, long bytes);

    /**
     * A page could not be read or published.
     *
     * @throws FeedException if it cannot be noted; feeding stops then, with that message
     */
    void failed(FeedItem.Problem problem);

    /** Something that is no page was passed over. */
    void skipped(FeedItem.Skipped skipped);

    /** Nobody listens. */
    static FeedProgress silent() {
        return new FeedProgress() {
            @Override
            public void published(FeedItem.Page page, long published, long bytes) {}

            @Override
            public void failed(FeedItem.Problem problem) {}

            @Override
            public void skipped(FeedItem.Skipped skipped) {}
        };
    }
}
