package io.github.chuanliu.feed;

/** Feeding cannot go on as it is; the message says what, where and what to do. */
public final class FeedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FeedException(String message) {
        super(message);
    }

    public FeedException(String message, Throwable cause) {
        super(message, cause);
    }
}
