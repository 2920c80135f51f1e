package io.github.chuanliu.feed;

import io.github.chuanliu.config.ConfigException;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Spaces pages evenly. */
public final class PageRate {

    private final long nanosPerPage;
    private final LongSupplier nanoTime;
    private long next;

    private PageRate(long nanosPerPage, LongSupplier nanoTime) {
        this.nanosPerPage = nanosPerPage;
        this.nanoTime = nanoTime;
        this.next = nanoTime.getAsLong();
    }

    public static PageRate unlimited() {
        return new PageRate(0, System::nanoTime);
    }

    /** @param pagesPerSecond more than 0; at least a page in ten minutes */
    public static PageRate of(double pagesPerSecond) {
        return of(pagesPerSecond, System::nanoTime);
    }

    /** @param nanoTime the clock, as {@link System#nanoTime} */
    static PageRate of(double pagesPerSecond, LongSupplier nanoTime) {
        if (!(pagesPerSecond >= 1.0 / 600)) {
            throw new ConfigException(
                    "a rate of " + pagesPerSecond + " pages a second is too low; give more than 0.002");
        }
        return new PageRate((long) (1e9 / pagesPerSecond), nanoTime);
    }

    /** Takes the next place and says how long it is until then. */
    Duration next() {
        long now = nanoTime.getAsLong();
        // Time that passed without pages is not made up for by a burst.
        next = Math.max(next, now - nanosPerPage);
        next += nanosPerPage;
        return Duration.ofNanos(Math.max(0, next - now - nanosPerPage));
    }
}
