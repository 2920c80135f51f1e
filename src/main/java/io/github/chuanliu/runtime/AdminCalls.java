package io.github.chuanliu.runtime;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TimeoutException;

/** Waits for answers of the admin client and says in plain words why none came. */
final class AdminCalls {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String bootstrapServers;

    AdminCalls(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** The answer, or the exception that the broker answered with. */
    <T> T await(KafkaFuture<T> answer) throws ExecutionException {
        try {
            return answer.get(PATIENCE.toSeconds(), java.util.concurrent.TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ClusterException("interrupted while waiting for the broker at " + bootstrapServers, interrupted);
        } catch (java.util.concurrent.TimeoutException late) {
            throw away(late);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof TimeoutException late) {
                throw away(late);
            }
            if (failure.getCause() instanceof AuthenticationException
                    || failure.getCause() instanceof AuthorizationException) {
                throw new ClusterException(
                        "the broker at " + bootstrapServers + " does not let us in: "
                                + failure.getCause().getMessage()
                                + "; see docs/operations.md for the permissions each part needs",
                        failure);
            }
            throw failure;
        }
    }

    ClusterException unexpected(String doing, ExecutionException failure) {
        return new ClusterException(doing + " failed at " + bootstrapServers + ": " + failure.getCause(), failure);
    }

    private ClusterException away(Throwable late) {
        return new ClusterException(
                "no broker answers at " + bootstrapServers
                        + "; start one ('chuanliu local' runs an embedded one), or name another with"
                        + " --bootstrap-servers and its security settings with --kafka-config",
                late);
    }
}
