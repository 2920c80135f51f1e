package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Holds back sending while too many bytes wait for the broker, so that memory is bounded however fast pages come. */
final class InFlight {

    /** Counted in pieces of this size; the smallest page is one piece, so that their number is bounded too. */
    private static final int PIECE_BYTES = 4 << 10;

    private final int pieces;
    private final Semaphore free;
    private final AtomicLong answers = new AtomicLong();

    /** @param maxBytes at most so many bytes wait; a page larger than that goes alone */
    InFlight(int maxBytes) {
        this.pieces = Math.max(1, maxBytes / PIECE_BYTES);
        this.free = new Semaphore(pieces, true);
    }

    /**
     * Waits until there is room.
     *
     * @return false if nothing at all was answered for so long
     */
    boolean enterUnlessStalled(Duration limit, int bytes) throws InterruptedException {
        return acquireUnlessStalled(limit, piecesOf(bytes));
    }

    /** Waits so long at most; returns whether there was room. */
    boolean enterWithin(Duration limit, int bytes) throws InterruptedException {
        return free.tryAcquire(piecesOf(bytes), limit.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** How many bytes wait now, about. */
    long bytes() {
        return (long) (pieces - free.availablePermits()) * PIECE_BYTES;
    }

    void leave(int bytes) {
        answers.incrementAndGet();
        free.release(piecesOf(bytes));
    }

    /** Gives back what was taken beyond the need. */
    void shrink(int bytes, int needed) {
        free.release(piecesOf(bytes) - piecesOf(needed));
    }

    /**
     * Waits until nothing is in flight.
     *
     * @return false if nothing at all was answered for so long
     */
    boolean awaitEmptyUnlessStalled(Duration limit) throws InterruptedException {
        if (!acquireUnlessStalled(limit, pieces)) {
            return false;
        }
        free.release(pieces);
        return true;
    }

    private boolean acquireUnlessStalled(Duration limit, int permits) throws InterruptedException {
        while (true) {
            long before = answers.get();
            if (free.tryAcquire(permits, limit.toNanos(), TimeUnit.NANOSECONDS)) {
                return true;
            }
            if (answers.get() == before) {
                return false;
            }
        }
    }

    private int piecesOf(int bytes) {
        return Math.min(pieces, 1 + bytes / PIECE_BYTES);
    }
}
