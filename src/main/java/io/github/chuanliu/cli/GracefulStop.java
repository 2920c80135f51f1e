package io.github.chuanliu.cli;

import io.github.chuanliu.feed.StopSignal;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs something until SIGTERM or Ctrl-C, and lets it finish what it has begun. */
final class GracefulStop {

    /** A supervisor that sends SIGTERM waits 10 s before it kills, and the virtual machine needs some of that. */
    private static final long LIMIT_SECONDS = 7;

    private GracefulStop() {}

    static void run(Consumer<StopSignal> work) {
        StopSignal stop = new StopSignal();
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> {
            stop.give();
            try {
                ended.await(LIMIT_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work.accept(stop);
        } finally {
            ended.countDown();
        }
    }
}
