package io.github.chuanliu.cli;

import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FollowEvents;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;

/** How following goes: one line that changes on a terminal, a line now and then elsewhere. */
final class FollowProgress implements FollowEvents {

    private static final long MIB = 1 << 20;

    private final PrintWriter err;
    private final long pauseNanos;
    private final Display display;
    private final long start = System.nanoTime();
    private long shownAt = start;
    private long shownPages;
    private long pages;
    private long bytes;
    private long failed;
    private long lagFiles;
    private long lagBytes;
    private boolean isLineOpen;

    FollowProgress(PrintWriter err, Display display) {
        this.err = err;
        this.display = display;
        this.pauseNanos =
                Duration.ofMillis(display == Display.TERMINAL ? 500 : 10_000).toNanos();
    }

    /** Where it is shown. */
    enum Display {
        TERMINAL,
        LOG;

        static Display ofThisProcess() {
            return System.console() == null ? LOG : TERMINAL;
        }
    }

    @Override
    public synchronized void committed(long morePages, long moreBytes) {
        pages += morePages;
        bytes += moreBytes;
        showNowAndThen();
    }

    @Override
    public synchronized void failed(FeedItem.Problem problem) {
        failed++;
        line("chuanliu: " + problem);
    }

    @Override
    public synchronized void remarked(FeedItem.Skipped remark) {
        line("chuanliu: " + remark);
    }

    @Override
    public synchronized void lag(long files, long lag) {
        lagFiles = files;
        lagBytes = lag;
        showNowAndThen();
    }

    @Override
    public void busy() {}

    @Override
    public synchronized void held(String why) {
        line("chuanliu: " + why);
    }

    @Override
    public synchronized void waiting(String why, Duration pause) {
        line("chuanliu: trying again in " + pause.toMillis() + " ms: " + why);
    }

    /** True if a page could not be read or published. */
    synchronized boolean hasFailures() {
        return failed > 0;
    }

    /** What was published in all. */
    synchronized String summary() {
        return String.format(Locale.ROOT, "published %d pages, %d bytes; %d failed", pages, bytes, failed);
    }

    /** Leaves the line that changes. */
    synchronized void end() {
        if (isLineOpen) {
            err.println();
            isLineOpen = false;
        }
    }

    private void showNowAndThen() {
        long now = System.nanoTime();
        if (now - shownAt < pauseNanos || (pages == shownPages && display == Display.LOG)) {
            return;
        }
        double rate = (pages - shownPages) * 1e9 / (now - shownAt);
        String text = String.format(
                Locale.ROOT,
                rate < 10 ? "%,d pages, %s, %.1f pages/s%s" : "%,d pages, %s, %,.0f pages/s%s",
                pages,
                size(bytes),
                rate,
                lagFiles == 0 ? "" : String.format(Locale.ROOT, "; %,d files with %s to go", lagFiles, size(lagBytes)));
        if (display == Display.TERMINAL) {
            err.print("\r" + text + "\u001b[K");
            err.flush();
            isLineOpen = true;
        } else {
            err.println(text);
        }
        shownAt = now;
        shownPages = pages;
    }

    private static String size(long bytes) {
        return bytes < MIB
                ? String.format(Locale.ROOT, "%,.1f KiB", bytes / 1024.0)
                : String.format(Locale.ROOT, "%,.1f MiB", (double) bytes / MIB);
    }

    private void line(String text) {
        end();
        err.println(text);
    }
}
