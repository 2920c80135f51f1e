package io.github.chuanliu.bench;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;

/** A started topology that can be waited for. Progress is read from its own metrics, so that watching costs nothing. */
final class FlowRun implements AutoCloseable {

    /** Longer than any start or any round takes on a slow machine; a benchmark that hangs must end. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long PAUSE_MILLIS = 20;

    private final KafkaStreams streams;
    private final Set<String> outputs;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private FlowRun(KafkaStreams streams, Set<String> outputs) {
        this.streams = streams;
        this.outputs = outputs;
    }

    /** Starts it and returns when it has its tasks. */
    static FlowRun start(KafkaStreams streams, Set<String> outputs) throws InterruptedException {
        CountDownLatch settled = new CountDownLatch(1);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING || now.hasStartedOrFinishedShuttingDown()) {
                settled.countDown();
            }
        });
        FlowRun run = new FlowRun(streams, outputs);
        streams.setUncaughtExceptionHandler(thrown -> {
            run.failure.set(thrown);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        });
        streams.start();
        boolean inTime = settled.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        if (!inTime || !streams.state().isRunningOrRebalancing()) {
            run.close();
            throw new IllegalStateException("the topology did not start; it is " + streams.state(), run.failure.get());
        }
        return run;
    }

    /** Records written to the outputs so far; not all of them need be committed. */
    long written() {
        double written = 0;
        for (Metric metric : streams.metrics().values()) {
            if (metric.metricName().name().equals("records-produced-total")
                    && outputs.contains(metric.metricName().tags().getOrDefault("topic", ""))) {
                written += (double) metric.metricValue();
            }
        }
        return (long) written;
    }

    /** Waits until so many records have been written to the outputs. */
    void awaitWritten(long records) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (written() < records) {
            if (!streams.state().isRunningOrRebalancing() || System.nanoTime() > deadline) {
                throw new IllegalStateException(
                        "after " + written() + " of " + records + " records the topology is " + streams.state(),
                        failure.get());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    @Override
    public void close() {
        // As the pipeline itself does: who comes next need not wait for the session to end.
        streams.close(CloseOptions.timeout(Duration.ofSeconds(30))
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
}
