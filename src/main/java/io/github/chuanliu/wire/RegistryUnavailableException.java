package io.github.chuanliu.wire;

import org.apache.kafka.common.errors.SerializationException;

/** The registry did not answer for longer than a client waits. Nothing is wrong with the record: try again later. */
public final class RegistryUnavailableException extends SerializationException {

    private static final long serialVersionUID = 1L;

    RegistryUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
