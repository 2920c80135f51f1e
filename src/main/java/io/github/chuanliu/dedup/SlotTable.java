package io.github.chuanliu.dedup;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Finds slots of a {@link Slab} by a 128-bit hash in one of its columns; a hash may have several. Open addressing with
 * linear probing (Knuth, TAOCP 3, 6.4, algorithms L and R): four bytes a slot at a load of 0.35 to 0.7.
 */
final class SlotTable {

    private static final int FIRST_CAPACITY = 1 << 10;
    private static final double MOST_LOAD = 0.7;

    private final Slab slab;
    private final int column;
    private int[] slots = empty(FIRST_CAPACITY);
    private int size;

    SlotTable(Slab slab, int column) {
        this.slab = slab;
        this.column = column;
    }

    private static int[] empty(int capacity) {
        int[] slots = new int[capacity];
        Arrays.fill(slots, Slab.NONE);
        return slots;
    }

    void add(int slot) {
        if (size + 1 > slots.length * MOST_LOAD) {
            grow();
        }
        place(slot);
        size++;
    }

    private void grow() {
        int[] before = slots;
        slots = empty(before.length * 2);
        for (int slot : before) {
            if (slot != Slab.NONE) {
                place(slot);
            }
        }
    }

    private void place(int slot) {
        int at = home(slot);
        while (slots[at] != Slab.NONE) {
            at = next(at);
        }
        slots[at] = slot;
    }

    void remove(int slot) {
        int hole = home(slot);
        while (slots[hole] != slot) {
            if (slots[hole] == Slab.NONE) {
                return;
            }
            hole = next(hole);
        }
        for (int at = next(hole); slots[at] != Slab.NONE; at = next(at)) {
            // what can no longer be reached over the hole moves into it
            if (distance(home(slots[at]), at) >= distance(hole, at)) {
                slots[hole] = slots[at];
                hole = at;
            }
        }
        slots[hole] = Slab.NONE;
        size--;
    }

    /** Visits every slot with this hash, in no order. */
    void forEach(Hash128 hash, IntConsumer visitor) {
        for (int at = home(hash.low()); slots[at] != Slab.NONE; at = next(at)) {
            if (has(slots[at], hash)) {
                visitor.accept(slots[at]);
            }
        }
    }

    boolean contains(Hash128 hash) {
        for (int at = home(hash.low()); slots[at] != Slab.NONE; at = next(at)) {
            if (has(slots[at], hash)) {
                return true;
            }
        }
        return false;
    }

    void clear() {
        slots = empty(FIRST_CAPACITY);
        size = 0;
    }

    private boolean has(int slot, Hash128 hash) {
        return slab.getLong(slot, column + Long.BYTES) == hash.low() && slab.getLong(slot, column) == hash.high();
    }

    private int home(int slot) {
        return home(slab.getLong(slot, column + Long.BYTES));
    }

    /** The hashes are parts of a SHA-256 and need no further mixing. */
    private int home(long low) {
        return (int) low & slots.length - 1;
    }

    private int next(int at) {
        return at + 1 & slots.length - 1;
    }

    private int distance(int from, int to) {
        return to - from & slots.length - 1;
    }
}
