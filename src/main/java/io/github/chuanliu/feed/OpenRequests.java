package io.github.chuanliu.feed;

import java.time.Duration;

/** Counts requests that are not answered yet, so that stopping can wait for them. */
final class OpenRequests {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private int open;
    private boolean draining;

    /** False once no more are let in. */
    synchronized boolean tryEnter() {
        if (draining) {
            return false;
        }
        open++;
        return true;
    }

    synchronized void leave() {
        open--;
        notifyAll();
    }

    synchronized boolean isDraining() {
        return draining;
    }

    /** Lets no more in and waits for those that are, within limits. */
    synchronized void drain() {
        draining = true;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (long left = PATIENCE.toMillis(); open > 0 && left > 0; ) {
                wait(left);
                left = (deadline - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
