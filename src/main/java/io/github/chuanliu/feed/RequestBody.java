package io.github.chuanliu.feed;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** A request's body, of which no more is read than is allowed, and not for longer. */
final class RequestBody extends FilterInputStream {

    private final long deadline;
    private final long maxBytes;
    private long left;

    /**
     * @param maxBytes largest body
     * @param time how long reading it may take
     */
    RequestBody(InputStream bytes, long maxBytes, Duration time) {
        super(bytes);
        this.maxBytes = maxBytes;
        this.left = maxBytes;
        this.deadline = System.nanoTime() + time.toNanos();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new Refused(Refusal.TOO_SLOW, "the request takes too long");
        }
        // One byte more than allowed tells a body at the limit from one over it.
        int count = in.read(target, offset, (int) Math.min(length, left + 1));
        if (count > left) {
            throw new Refused(Refusal.TOO_LARGE, "larger than the limit of " + maxBytes + " bytes");
        }
        left -= Math.max(0, count);
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** A body that is not read to its end. */
    static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;

        private final Refusal refusal;

        Refused(Refusal refusal, String message) {
            super(message);
            this.refusal = refusal;
        }

        Refusal refusal() {
            return refusal;
        }
    }
}
