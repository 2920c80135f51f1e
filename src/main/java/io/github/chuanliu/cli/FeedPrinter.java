package io.github.chuanliu.cli;

import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FeedProgress;
import java.io.PrintWriter;

/** Names what goes wrong while feeding, and counts along. */
final class FeedPrinter implements FeedProgress {

    private static final long STEP = 1_000;

    private final PrintWriter err;

    FeedPrinter(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void published(FeedItem.Page page, long published, long bytes) {
        if (published % STEP == 0) {
            err.println(published + " pages, " + (bytes >> 20) + " MiB");
        }
    }

    @Override
    public void failed(FeedItem.Problem problem) {
        err.println("chuanliu: " + problem);
    }

    @Override
    public void skipped(FeedItem.Skipped skipped) {
        err.println("chuanliu: passed over: " + skipped);
    }
}
