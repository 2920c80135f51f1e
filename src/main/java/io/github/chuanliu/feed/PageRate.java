package io.github.chuanliu.feed;

import java.time.Duration;

/** Spaces pages evenly. */
public final class PageRate {

    private final long nanosPerPage;
    private long next = System.nanoTime();

    private PageRate(long nanosPerPage) {
        this.nanosPerPage = nanosPerPage;
    }

    public static PageRate unlimited() {
        return new PageRate(0);
    }

    /** @param pagesPerSecond more than 0; at least a page in ten minutes */
    public static PageRate of(double pagesPerSecond) {
        if (!(pagesPerSecond >= 1.0 / 600)) {
            throw new FeedException("a rate of " + pagesPerSecond + " pages a second is too low; give more than 0.002");
        }
        return new PageRate((long) (1e9 / pagesPerSecond));
    }

    /** Takes the next place and says how long it is until then. */
    Duration next() {
        long now = System.nanoTime();
        // Time that passed without pages is not made up for by a burst.
        next = Math.max(next, now - nanosPerPage);
        next += nanosPerPage;
        return Duration.ofNanos(Math.max(0, next - now - nanosPerPage));
    }
}
