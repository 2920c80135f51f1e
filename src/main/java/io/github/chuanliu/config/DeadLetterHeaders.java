package io.github.chuanliu.config;

/** Names of the headers of a dead letter: those of KIP-1034 where it has one. */
public final class DeadLetterHeaders {

    /** What the names of KIP-1034 begin with. */
    public static final String ERRORS = "__streams.errors.";

    public static final String TOPIC = ERRORS + "topic";
    public static final String PARTITION = ERRORS + "partition";
    public static final String OFFSET = ERRORS + "offset";
    public static final String EXCEPTION = ERRORS + "exception";
    public static final String MESSAGE = ERRORS + "message";

    /** The step that broke. */
    public static final String STEP = "chuanliu.failed.step";

    /** Of a page that was sent again: where its dead letter lies. */
    public static final String REPLAYED = "chuanliu.replayed.from";

    private DeadLetterHeaders() {}
}
