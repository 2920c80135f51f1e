package io.github.chuanliu.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Asks now and then whether the brokers answer and have a topic: for readiness probes. */
public final class ClusterProbe {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration FRESH = Duration.ofSeconds(2);

    private final Admin admin;
    private final String topic;
    private Optional<String> problem = Optional.empty();
    private long askedAt = System.nanoTime() - FRESH.toNanos();

    public ClusterProbe(Admin admin, String topic) {
        this.admin = admin;
        this.topic = topic;
    }

    /** What stands in the way; empty if nothing does. However often it is asked, the brokers are not. */
    public synchronized Optional<String> problem() {
        if (System.nanoTime() - askedAt >= FRESH.toNanos()) {
            problem = ask();
            askedAt = System.nanoTime();
        }
        return problem;
    }

    private Optional<String> ask() {
        try {
            admin.describeTopics(List.of(topic)).allTopicNames().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        } catch (TimeoutException e) {
            return Optional.of("no broker answers");
        } catch (ExecutionException e) {
            return Optional.of(
                    e.getCause() instanceof UnknownTopicOrPartitionException
                            ? "topic " + topic + " does not exist"
                            : "the brokers refuse: " + e.getCause());
        }
    }
}
