package io.github.chuanliu.feed;

/**
 * What all sources of a feed have in common.
 *
 * @param feed name of the feed, as its pages carry it
 * @param maxPageBytes largest body of a page; larger ones are problems
 */
public record FeedSettings(String feed, int maxPageBytes) {

    public FeedSettings {
        if (maxPageBytes < 1 || maxPageBytes == Integer.MAX_VALUE) {
            throw new IllegalArgumentException("a page of at most " + maxPageBytes + " bytes makes no sense");
        }
    }

    String overLimit() {
        return "larger than the limit of " + maxPageBytes + " bytes for a page";
    }
}
