package io.github.chuanliu.runtime;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;

/** Tells an instance that works, or waits for what comes back, from one that only a restart helps. */
final class StreamHealth {

    private final Supplier<KafkaStreams.State> state;
    private final Supplier<? extends Map<MetricName, ? extends Metric>> metrics;
    private final Duration stuckAfter;

    /**
     * @param stuckAfter a thread that has not polled for so long hangs; {@code max.poll.interval.ms}, after which the
     *     group takes its tasks away
     */
    StreamHealth(
            Supplier<KafkaStreams.State> state,
            Supplier<? extends Map<MetricName, ? extends Metric>> metrics,
            Duration stuckAfter) {
        this.state = state;
        this.metrics = metrics;
        this.stuckAfter = stuckAfter;
    }

    /** Empty while starting, rebalancing and running, with every thread polling. */
    Optional<String> notLive() {
        KafkaStreams.State now = state.get();
        if (now != KafkaStreams.State.CREATED && !now.isRunningOrRebalancing()) {
            return Optional.of("the stream is " + now);
        }
        return metrics.get().entrySet().stream()
                .filter(metric -> ConsumerPolls.isOfMainConsumer(metric.getKey()))
                .filter(metric -> ConsumerPolls.secondsAgo(metric.getValue()) > stuckAfter.toSeconds())
                .map(metric -> ConsumerPolls.client(metric.getKey()) + " has not polled for "
                        + (long) ConsumerPolls.secondsAgo(metric.getValue()) + " s")
                .findFirst();
    }

    /** Empty while running: the instance has the tasks that the group gave it, which may be none, and they are restored. */
    Optional<String> notReady() {
        KafkaStreams.State now = state.get();
        return now == KafkaStreams.State.RUNNING ? notLive() : Optional.of("the stream is " + now);
    }
}
