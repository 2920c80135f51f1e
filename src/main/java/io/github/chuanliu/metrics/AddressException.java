package io.github.chuanliu.metrics;

/** An address that cannot be listened at: it is taken, or is none of this machine. */
public final class AddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AddressException(String message, Throwable cause) {
        super(message, cause);
    }
}
