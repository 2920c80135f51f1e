package io.github.chuanliu.cli;

import io.github.chuanliu.feed.BadLines;
import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FeedProgress;
import java.util.List;

/** Names what goes wrong while feeding, in a side file too, and shows how it goes. */
final class FeedPrinter implements FeedProgress {

    private final FollowProgress progress;
    private final BadLines badLines;

    FeedPrinter(FollowProgress progress, BadLines badLines) {
        this.progress = progress;
        this.badLines = badLines;
    }

    @Override
    public void published(FeedItem.Page page, long published, long bytes) {
        progress.committed(1, page.snapshot().body().length);
    }

    @Override
    public void failed(FeedItem.Problem problem) {
        progress.failed(problem);
        badLines.write(List.of(problem)); // second: it throws where the file cannot be written
    }

    @Override
    public void skipped(FeedItem.Skipped skipped) {
        progress.remarked(new FeedItem.Skipped("passed over: " + skipped.where(), skipped.why()));
    }
}
