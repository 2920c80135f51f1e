package io.github.chuanliu.feed;

import java.io.IOException;
import java.util.function.Consumer;

/** Takes the pages out of one format. */
interface PageReader {

    /**
     * Hands over every page of the input, and every problem with one that leaves the rest readable.
     *
     * @throws IOException if the rest of the input cannot be read
     */
    void read(PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver) throws IOException;
}
