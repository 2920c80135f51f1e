package io.github.chuanliu.wire;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.EOFException;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.avro.InvalidNumberEncodingException;
import org.apache.kafka.common.errors.DisconnectException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits while the registry is away, or lets nobody in. A record whose schema cannot be looked up now is not a bad record;
 * only an answer about the schema, such as an unknown id, makes it one.
 *
 * @param limit how long to wait in all before giving up; must stay below {@code max.poll.interval.ms}
 * @param pause time between two tries
 */
public record RegistryPatience(Duration limit, Duration pause) {

    /**
     * Error codes that speak of a schema and not of the way to it: subject, version or schema not found, incompatible,
     * invalid. A proxy's 404, or the registry's 401, is none of them.
     */
    private static final Set<Integer> ABOUT_SCHEMAS = Set.of(40401, 40402, 40403, 409, 40901, 422, 42201, 42202);

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
                            "the schema registry " + trouble(failure) + " for " + limit.toSeconds() + " s (topic "
                                    + topic + "); check that it runs, its URL, and the user and password for it",
                            failure);
                }
                LOG.warn(
                        "the schema registry {} (topic {}), trying again in {} ms",
                        trouble(failure),
                        topic,
                        pause.toMillis());
                sleep();
            }
        }
    }

    private static String trouble(Throwable failure) {
        return answer(failure)
                .map(answer -> "has answered " + answer.getMessage() + " (status " + answer.getStatus() + ")")
                .orElse("has not answered");
    }

    private static Optional<RestClientException> answer(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestClientException answer) {
                return Optional.of(answer);
            }
        }
        return Optional.empty();
    }

    /** Whether the failure lies in the way to the registry, or in its own trouble, and not in the record. */
    static boolean isTransient(Throwable failure) {
        Optional<RestClientException> answer = answer(failure);
        if (answer.isPresent()) {
            return !ABOUT_SCHEMAS.contains(answer.get().getErrorCode());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof EOFException || cause instanceof InvalidNumberEncodingException) {
                return false; // Avro's words for a body that is cut or holds something else
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
