package io.github.chuanliu.feed;

import java.util.concurrent.Semaphore;

/** Holds back sending while too many bytes wait for the broker, so that memory is bounded however fast pages come. */
final class InFlight {

    /** Counted in pieces of this size; the smallest page is one piece, so that their number is bounded too. */
    private static final int PIECE_BYTES = 4 << 10;

    private final int pieces;
    private final Semaphore free;

    /** @param maxBytes at most so many bytes wait; a page larger than that goes alone */
    InFlight(int maxBytes) {
        this.pieces = Math.max(1, maxBytes / PIECE_BYTES);
        this.free = new Semaphore(pieces, true);
    }

    /** Waits until there is room. */
    void enter(int bytes) throws InterruptedException {
        free.acquire(piecesOf(bytes));
    }

    void leave(int bytes) {
        free.release(piecesOf(bytes));
    }

    /** Waits until nothing is in flight. */
    void awaitEmpty() throws InterruptedException {
        free.acquire(pieces);
        free.release(pieces);
    }

    private int piecesOf(int bytes) {
        return Math.min(pieces, 1 + bytes / PIECE_BYTES);
    }
}
