package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;

/** What a source found at one place: a page, a page that cannot be read, or something that is no page. */
public sealed interface FeedItem {

    /** Where it was found, in words of this machine: a path, with line or offset if a file holds several pages. */
    String where();

    /**
     * A page.
     *
     * @param where its path and position on this machine; never leaves it
     * @param snapshot the page
     */
    record Page(String where, PageSnapshot snapshot) implements FeedItem {}

    /**
     * A page that cannot be read or published.
     *
     * @param what its URL, or its file's name while no URL is known
     * @param where its path and position on this machine
     * @param why the reason, as one clause
     */
    record Problem(String what, String where, String why) implements FeedItem {

        /** For a terminal: place, then reason. */
        @Override
        public String toString() {
            return OneLine.of(where) + ": " + OneLine.of(why);
        }
    }

    /**
     * Something that is passed over on purpose, such as an image among the pages.
     *
     * @param where its path
     * @param why the reason, as one clause
     */
    record Skipped(String where, String why) implements FeedItem {

        /** For a terminal: place, then reason. */
        @Override
        public String toString() {
            return OneLine.of(where) + ": " + OneLine.of(why);
        }
    }
}
