package io.github.chuanliu.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.function.Supplier;

/** Counts what comes in over HTTP. No page and no URL becomes a label. */
final class IngestMetrics {

    private final MeterRegistry registry;

    IngestMetrics(MeterRegistry registry, Supplier<Number> waitingBytes) {
        this.registry = registry;
        io.micrometer.core.instrument.Gauge.builder("chuanliu.ingest.waiting.bytes", waitingBytes)
                .description("bytes that wait for the broker's acknowledgement, about")
                .register(registry);
    }

    Timer.Sample start() {
        return Timer.start(registry);
    }

    void answered(String path, IngestAnswer answer, Timer.Sample started) {
        registry.counter("chuanliu.ingest.pages", "outcome", "accepted").increment(answer.accepted());
        registry.counter("chuanliu.ingest.pages", "outcome", "rejected").increment(answer.rejected());
        started.stop(Timer.builder("chuanliu.ingest.requests")
                .description("requests until their answer")
                .tag("path", path)
                .tag("status", Integer.toString(answer.status()))
                .publishPercentileHistogram()
                .register(registry));
    }
}
