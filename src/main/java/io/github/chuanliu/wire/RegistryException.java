package io.github.chuanliu.wire;

/** The schema registry cannot be used as it is; the message says what, where and what to do. */
public final class RegistryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistryException(String message, Throwable cause) {
        super(message, cause);
    }

    RegistryException(String message) {
        super(message);
    }
}
