package io.github.chuanliu.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.streams.CloseOptions;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One running instance of the topology. */
public final class StreamApplication implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StreamApplication.class);

    /** A supervisor that sends SIGTERM waits 10 s before it kills, and the virtual machine needs some of that. */
    private static final Duration CLOSE_LIMIT = Duration.ofSeconds(7);

    private final KafkaStreams streams;
    private final StreamHealth health;
    private final CountDownLatch running = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StreamApplication(KafkaStreams streams, Duration stuckAfter) {
        this.streams = streams;
        this.health = new StreamHealth(streams::state, streams::metrics, stuckAfter);
    }

    /** Starts an instance; returns at once. */
    public static StreamApplication start(Topology topology, Properties settings) {
        StreamApplication application =
                new StreamApplication(new KafkaStreams(topology, settings), maxPollInterval(settings));
        application.streams.setUncaughtExceptionHandler(application::onFailure);
        application.streams.setStateListener((now, before) -> application.onState(now));
        application.streams.start();
        return application;
    }

    /** Why only a restart helps; empty while the instance works or is on its way to: for liveness probes. */
    public Optional<String> notLive() {
        return health.notLive();
    }

    /** Why the instance does not work on its tasks at the moment; empty if it does: for readiness probes. */
    public Optional<String> notReady() {
        return health.notReady();
    }

    /**
     * Adds the numbers of Kafka Streams to a registry.
     *
     * @return brings them up to date; to be run before each scrape, by one thread at a time
     */
    public Runnable meters(MeterRegistry registry) {
        return new StreamMeters(streams, registry)::refresh;
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

    private static Duration maxPollInterval(Properties settings) {
        Object millis = new StreamsConfig(settings)
                .getMainConsumerConfigs("", "", 0)
                .getOrDefault(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 300_000);
        return Duration.ofMillis(Long.parseLong(millis.toString()));
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
