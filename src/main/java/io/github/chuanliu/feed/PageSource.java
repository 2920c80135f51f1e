package io.github.chuanliu.feed;

import java.util.function.Consumer;

/** Where pages come from. */
public interface PageSource {

    /**
     * Hands over everything that is there, in a stable order, one by one, on this thread; a slow receiver slows the
     * reading. Trouble with a page is handed over as a {@link FeedItem.Problem}; an exception that the receiver throws
     * ends the reading and comes out unchanged.
     *
     * @param receiver takes each item before the next one is read
     */
    void readInto(Consumer<? super FeedItem> receiver);
}
