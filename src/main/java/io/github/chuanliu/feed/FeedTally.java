package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Counts what became of each item. Used by the feeding thread and by the producer's. */
final class FeedTally {

    private final FeedProgress progress;
    private final List<FeedItem.Problem> problems = new ArrayList<>();
    private long published;
    private long bytes;
    private long failed;
    private long skipped;
    private boolean isStalled;
    private Optional<String> stopped = Optional.empty();

    FeedTally(FeedProgress progress) {
        this.progress = progress;
    }

    synchronized void published(FeedItem.Page page) {
        published++;
        bytes += page.snapshot().body().length;
        progress.published(page, published, bytes);
    }

    synchronized void failed(FeedItem.Problem problem) {
        failed++;
        if (problems.size() < FeedReport.LISTED_PROBLEMS) {
            problems.add(problem);
        }
        try {
            progress.failed(problem);
        } catch (FeedException e) {
            // Kafka would swallow it: this may be called by the producer's thread.
            stopped(String.valueOf(e.getMessage()));
        }
    }

    synchronized void skipped(FeedItem.Skipped item) {
        skipped++;
        progress.skipped(item);
    }

    /** The first reason stays: those that follow are its consequences. */
    synchronized void stopped(String why) {
        if (stopped.isEmpty()) {
            stopped = Optional.of(why);
        }
    }

    /** The brokers have not answered for so long, and nothing tells whether they will. */
    synchronized void stalled(Duration silence, long waitingBytes) {
        isStalled = true;
        stopped("no broker has acknowledged a page for " + silence.toSeconds() + " s; about " + waitingBytes
                + " bytes of pages are given up");
    }

    synchronized boolean isStalled() {
        return isStalled;
    }

    synchronized boolean isStopped() {
        return stopped.isPresent();
    }

    synchronized FeedReport report() {
        return new FeedReport(published, bytes, failed, problems, skipped, stopped);
    }
}
