package io.github.chuanliu.runtime;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running instance of the topology. */
public final class StreamApplication implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamApplication.class);

    /** A supervisor that sends SIGTERM waits this long before it kills. */
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(10);

    private final KafkaStreams streams;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StreamApplication(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Starts an instance; returns at once. */
    public static StreamApplication start(Topology topology, Properties settings) {
        StreamApplication application = new StreamApplication(new KafkaStreams(topology, settings));
        application.streams.setUncaughtExceptionHandler(application::onFailure);
        application.streams.setStateListener((now, before) -> application.onState(now));
        application.streams.start();
        return application;
    }

    /** Whether the instance works or is on its way to: for liveness probes. */
    public boolean isAlive() {
        return streams.state().isRunningOrRebalancing();
    }

    /** Whether the instance has its tasks and works on them: for readiness probes. */
    public boolean isReady() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Waits until the instance has its tasks. Returns whether it has them in time. */
    public boolean awaitReady(Duration limit) throws InterruptedException {
        return running.await(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Waits until the instance has stopped, and returns what stopped it, if it did not stop by request. */
    public Optional<Throwable> awaitStopped() throws InterruptedException {
        stopped.await();
        return Optional.ofNullable(failure.get());
    }

    /** Commits, and leaves the group, so that other instances take over at once. */
    @Override
    public void close() {
        boolean closed = streams.close(CloseOptions.timeout(CLOSE_LIMIT)
                .withGroupMembershipOperation(CloseOptions.GroupMembershipOperation.LEAVE_GROUP));
        if (!closed) {
            LOG.warn("not everything stopped within {} s; open transactions will time out", CLOSE_LIMIT.toSeconds());
        }
        stopped.countDown();
    }

    private void onState(KafkaStreams.State now) {
        LOG.info("stream {}", now);
        if (now == KafkaStreams.State.RUNNING) {
            running.countDown();
        }
        if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
            stopped.countDown();
        }
    }

    private StreamThreadExceptionResponse onFailure(Throwable thrown) {
        if (TransientFailures.include(thrown)) {
            LOG.warn("a stream thread lost touch and is replaced: {}", thrown.toString());
            return StreamThreadExceptionResponse.REPLACE_THREAD;
        }
        failure.compareAndSet(null, thrown);
        LOG.error("the instance stops: this needs a look, not a retry", thrown);
        return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
    }
}
