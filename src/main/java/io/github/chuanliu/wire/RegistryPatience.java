package io.github.chuanliu.wire;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits while the registry is away. A record whose schema cannot be looked up now is not a bad record; only an answer of
 * the registry, such as an unknown id, makes it one.
 *
 * @param limit how long to wait in all before giving up; must stay below {@code max.poll.interval.ms}
 * @param pause time between two tries
 */
public record RegistryPatience(Duration limit, Duration pause) {

    private static final Logger LOG = LoggerFactory.getLogger(RegistryPatience.class);

    /** Two minutes, a try a second: below the five minutes after which a consumer is expelled from its group. */
    public static RegistryPatience defaults() {
        return new RegistryPatience(Duration.ofMinutes(2), Duration.ofSeconds(1));
    }

    /**
     * Runs a step that may ask the registry.
     *
     * @throws RegistryUnavailableException when the registry stayed away for the whole limit
     */
    <T> T await(String topic, Supplier<T> step) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            try {
                return step.get();
            } catch (RuntimeException failure) {
                // Confluent wraps the cause in several types; what is not transient is thrown on as it came.
                if (!isTransient(failure)) {
                    throw failure;
                }
                if (System.nanoTime() - deadline >= 0) {
                    throw new RegistryUnavailableException(
                            "the schema registry has not answered for " + limit.toSeconds() + " s (topic " + topic
                                    + "); check that it runs and that its URL is right",
                            failure);
                }
                LOG.warn("schema registry away (topic {}), trying again in {} ms", topic, pause.toMillis());
                sleep();
            }
        }
    }

    /** Whether the failure lies in the way to the registry, or in its own trouble, and not in the record. */
    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return answer.getStatus() >= 500 || answer.getStatus() == 429 || answer.getStatus() == 408;
            }
            if (cause instanceof IOException
                    || cause instanceof TimeoutException
                    || cause instanceof DisconnectException) {
                return true;
            }
        }
        return false;
    }

    private void sleep() {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptException("interrupted while waiting for the schema registry", interrupted);
        }
    }
}
