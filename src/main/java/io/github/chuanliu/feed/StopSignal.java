package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Asks a feeder, or another endless task, to commit what it has and to end. */
public final class StopSignal {

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
