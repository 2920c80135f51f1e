package io.github.chuanliu.runtime;

import io.github.chuanliu.wire.RegistryUnavailableException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.RetriableException;

/** Tells failures that pass by themselves, such as a broker or registry that is away, from those that need a person. */
final class TransientFailures {

    private TransientFailures() {}

    static boolean include(Throwable thrown) {
        boolean passing = false;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException
                    || cause instanceof AuthorizationException
                    || cause instanceof RecordTooLargeException) {
                return false;
            }
            passing |= cause instanceof RetriableException || cause instanceof RegistryUnavailableException;
        }
        return passing;
    }
}
