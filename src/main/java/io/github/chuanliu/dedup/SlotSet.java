package io.github.chuanliu.dedup;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** A few slots, each once; mostly none. */
final class SlotSet {

    private static final int[] NOTHING = {};

    private int[] slots = NOTHING;
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, Math.max(16, size * 2));
        }
        slots[size++] = slot;
    }

    void forEach(IntConsumer visitor) {
        Arrays.sort(slots, 0, size);
        for (int i = 0; i < size; i++) {
            if (i == 0 || slots[i] != slots[i - 1]) {
                visitor.accept(slots[i]);
            }
        }
    }
}
