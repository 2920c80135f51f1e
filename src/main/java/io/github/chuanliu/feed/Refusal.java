package io.github.chuanliu.feed;

/** Why a request is not accepted, as HTTP has it. */
enum Refusal {
    BAD(400),
    UNAUTHORIZED(401),
    TOO_SLOW(408),
    TOO_LARGE(413),
    UNSUPPORTED(415),
    BUSY(429),
    UNAVAILABLE(503);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** True if the same request may be accepted later. */
    boolean isForNow() {
        return this == BUSY || this == UNAVAILABLE;
    }
}
