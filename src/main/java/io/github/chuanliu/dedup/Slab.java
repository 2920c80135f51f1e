package io.github.chuanliu.dedup;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Records of one fixed width in arrays of bytes, found by slot. An object of Java costs a header and a reference for
 * each of its parts; a record here costs its bytes. Slots are handed out first in, first out, and used again.
 */
final class Slab {

    /** No slot. */
    static final int NONE = -1;

    /** Slots of a chunk: memory grows by some megabytes at a time, and nothing is copied. */
    private static final int CHUNK_BITS = 13;

    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();

    private final int width;
    private final int link;
    private byte[][] chunks = new byte[0][];
    private int free = NONE;
    private int oldest = NONE;
    private int newest = NONE;
    private int size;

    /** @param bytes length of a record, without the four bytes that the slab adds */
    Slab(int bytes) {
        this.link = bytes;
        this.width = bytes + Integer.BYTES;
    }

    int size() {
        return size;
    }

    /** The slot that was added first, or {@link #NONE}. */
    int oldest() {
        return oldest;
    }

    /** The slot that was added last, or {@link #NONE}. */
    int newest() {
        return newest;
    }

    /** The slot that was added after this one, or {@link #NONE}. */
    int newer(int slot) {
        return getInt(slot, link);
    }

    /** A slot for a new record, with whatever bytes were there. */
    int add() {
        if (free == NONE) {
            grow();
        }
        int slot = free;
        free = getInt(slot, link);
        putInt(slot, link, NONE);
        if (newest == NONE) {
            oldest = slot;
        } else {
            putInt(newest, link, slot);
        }
        newest = slot;
        size++;
        return slot;
    }

    private void grow() {
        int first = chunks.length << CHUNK_BITS;
        chunks = Arrays.copyOf(chunks, chunks.length + 1);
        chunks[chunks.length - 1] = new byte[CHUNK * width];
        for (int slot = first + CHUNK - 1; slot >= first; slot--) {
            putInt(slot, link, free);
            free = slot;
        }
    }

    void removeOldest() {
        int slot = oldest;
        oldest = getInt(slot, link);
        if (oldest == NONE) {
            newest = NONE;
        }
        putInt(slot, link, free);
        free = slot;
        size--;
    }

    /** The array that holds a record. */
    byte[] chunk(int slot) {
        return chunks[slot >>> CHUNK_BITS];
    }

    /** Where in its array a record begins. */
    int base(int slot) {
        return (slot & CHUNK - 1) * width;
    }

    int getInt(int slot, int column) {
        return (int) INTS.get(chunk(slot), base(slot) + column);
    }

    void putInt(int slot, int column, int value) {
        INTS.set(chunk(slot), base(slot) + column, value);
    }

    long getLong(int slot, int column) {
        return (long) LONGS.get(chunk(slot), base(slot) + column);
    }

    void putLong(int slot, int column, long value) {
        LONGS.set(chunk(slot), base(slot) + column, value);
    }

    Hash128 getHash(int slot, int column) {
        return new Hash128(getLong(slot, column), getLong(slot, column + Long.BYTES));
    }

    void putHash(int slot, int column, Hash128 hash) {
        putLong(slot, column, hash.high());
        putLong(slot, column + Long.BYTES, hash.low());
    }

    PagePosition getPosition(int slot, int column) {
        return new PagePosition(getInt(slot, column), getLong(slot, column + Integer.BYTES));
    }

    void putPosition(int slot, int column, PagePosition position) {
        putInt(slot, column, position.partition());
        putLong(slot, column + Integer.BYTES, position.offset());
    }

    void clear() {
        chunks = new byte[0][];
        free = NONE;
        oldest = NONE;
        newest = NONE;
        size = 0;
    }
}
