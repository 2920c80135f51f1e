package io.github.chuanliu.bench;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.jspecify.annotations.Nullable;

/** A started topology that can be waited for. */
final class FlowRun implements AutoCloseable {

    /** Longer than any start or any round takes on a slow machine; a benchmark that hangs must end. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final long PAUSE_MILLIS = 5;

    private final KafkaStreams streams;
    private final LongAdder written;
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    private FlowRun(KafkaStreams streams, LongAdder written) {
        this.streams = streams;
        this.written = written;
    }

    /**
     * Starts it and returns when it has its tasks.
     *
     * @param outputs topics whose records count as progress
     */
    static FlowRun start(Topology topology, Properties settings, Set<String> outputs) throws InterruptedException {
        Properties counting = new Properties();
        counting.putAll(settings);
        LongAdder written = AcknowledgedRecords.countIn(counting, outputs);
        KafkaStreams streams = new KafkaStreams(topology, counting);
        CountDownLatch settled = new CountDownLatch(1);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.RUNNING || now.hasStartedOrFinishedShuttingDown()) {
                settled.countDown();
            }
        });
        FlowRun run = new FlowRun(streams, written);
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
        return written.sum();
    }

    /** Waits until so many records have been written to the outputs. */
    void awaitWritten(long records) throws InterruptedException {
        awaitWritten(List.of(this), records);
    }

    /** Waits until several instances together have written so many records to the outputs. */
    static void awaitWritten(List<FlowRun> instances, long records) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (written(instances) < records) {
            for (FlowRun instance : instances) {
                instance.requireRunning(written(instances) + " of " + records + " records", deadline);
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static long written(List<FlowRun> instances) {
        return instances.stream().mapToLong(FlowRun::written).sum();
    }

    private void requireRunning(String progress, long deadline) {
        if (!streams.state().isRunningOrRebalancing() || System.nanoTime() > deadline) {
            throw new IllegalStateException("after " + progress + " the topology is " + streams.state(), failure.get());
        }
    }

    @Override
    public void close() {
        // As the pipeline itself does: who comes next need not wait for the session to end.
        streams.close(CloseOptions.timeout(Duration.ofSeconds(30))
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
    }
}
