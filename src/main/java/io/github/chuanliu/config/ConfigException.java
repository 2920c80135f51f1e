package io.github.chuanliu.config;

/** A setting cannot be used; the message says which, why, and what to set instead. */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ConfigException(String message) {
        super(message);
    }
}
