package io.github.chuanliu.topology;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;

/** How many pages of one partition wait for their verdict, and for how long. Written by one stream thread at a time. */
final class WaitingPages {

    private static final long NONE = Long.MAX_VALUE;

    private final AtomicLong count = new AtomicLong();
    private final AtomicLong oldestHeldAt = new AtomicLong(NONE);

    WaitingPages(MeterRegistry registry, String partition) {
        Gauge.builder("chuanliu.pending.pages", count, AtomicLong::get)
                .description("pages that wait for their verdict")
                .tag("partition", partition)
                .register(registry);
        Gauge.builder(
                        "chuanliu.pending.oldest",
                        () -> ageAt(registry.config().clock().wallTime()))
                .description("how long the oldest waiting page has waited; looked at once a second")
                .baseUnit("seconds")
                .tag("partition", partition)
                .register(registry);
    }

    void count(long pages) {
        count.set(pages);
    }

    void entered() {
        count.incrementAndGet();
    }

    void left() {
        count.decrementAndGet();
    }

    /** @param heldAt milliseconds since 1970 UTC */
    void oldest(long heldAt) {
        oldestHeldAt.set(heldAt);
    }

    void none() {
        oldestHeldAt.set(NONE);
    }

    /** The partition belongs to another instance now. */
    void leftThisInstance() {
        count(0);
        none();
    }

    private double ageAt(long now) {
        long since = oldestHeldAt.get();
        return since == NONE ? 0 : Math.max(0, now - since) / 1000.0;
    }
}
