package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a feeder, or another endless task, to commit what it has and to end. */
public final class StopSignal {

    private static final Duration SIGN = Duration.ofSeconds(10);

    private final CountDownLatch asked = new CountDownLatch(1);

    /** Asks; returns at once. */
    public void give() {
        asked.countDown();
    }

    /** Waits until it is given. */
    public void await() {
        while (!isGiven()) {
            await(Duration.ofHours(1));
        }
    }

    /** Whether it was given. */
    public boolean isGiven() {
        return asked.getCount() == 0;
    }

    /**
     * Waits so long, or until it is given.
     *
     * @param busy told every ten seconds meanwhile
     */
    void await(Duration limit, Runnable busy) {
        await(limit, SIGN, busy);
    }

    void await(Duration limit, Duration between, Runnable busy) {
        Duration left = limit;
        while (!isGiven() && left.compareTo(Duration.ZERO) > 0) {
            busy.run();
            await(left.compareTo(between) < 0 ? left : between);
            left = left.minus(between);
        }
    }

    /** Waits so long, or until it is given. */
    void await(Duration limit) {
        try {
            if (asked.await(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            give();
        }
    }
}
