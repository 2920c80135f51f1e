package io.github.chuanliu.region;

import java.util.SortedMap;

/**
 * Finds the longest surface that begins at a position. Hardly any position begins one, so a hash of its first two units
 * is asked first, then a table of such pairs, and only then the double array that the library builds, walked as a trie.
 * The library's own automaton touches four times the memory for each unit of the text, as it has to know the states for
 * failure and output everywhere.
 */
final class Surfaces {

    /** Stands where no surface does. */
    static final int NONE = 0;

    private static final int LENGTH_BITS = 10;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private static final int FILTER_BITS = 16;
    private static final int THIRD_BITS = 5;

    /** The pairs of units that begin surfaces, hashed, one bit each: small enough to stay in the fastest cache. */
    private final long[] filter = new long[(1 << FILTER_BITS) / Long.SIZE];

    /** For each unit one more than the number of the surface that it is by itself, 0 for most. */
    private final int[] alone = new int[Character.MAX_VALUE + 1];

    /**
     * For each pair two words: its units above one more than the number of the surface that it is, and the base of the
     * state behind it above the third units of longer surfaces, hashed, one bit each.
     */
    private final long[] slots;

    private final int slotBits;

    /** For each state its check and, beside it, its base. */
    private final int[] cells;

    /** Surfaces are numbered in their order, from 0. */
    Surfaces(SortedMap<String, ?> surfaces) {
        cells = new DoubleArray(surfaces).cells();
        slotBits = Integer.SIZE - Integer.numberOfLeadingZeros(surfaces.size()) + 1;
        slots = new long[2 << slotBits];
        int number = 0;
        for (String surface : surfaces.keySet()) {
            index(surface, number++);
        }
    }

    private void index(String surface, int number) {
        if (surface.isEmpty() || surface.length() > LONGEST) {
            throw new IllegalArgumentException("no surface, or longer than " + LONGEST + " characters: " + surface);
        }
        char one = surface.charAt(0);
        if (surface.length() == 1) {
            alone[one] = number + 1;
        } else {
            int bit = hash(one, surface.charAt(1)) >>> (Integer.SIZE - FILTER_BITS);
            filter[bit >> 6] |= 1L << bit;
            int slot = put(one, surface.charAt(1), surface.length() == 2 ? number : -1);
            slots[slot + 1] |= surface.length() == 2 ? 0 : third(surface.charAt(2));
        }
    }

    private int put(char one, char two, int number) {
        int slot = slot(one, two);
        if (slots[slot] == 0) {
            int base = cells[1];
            base = cells[2 * (base + one + 1) + 1];
            slots[slot] = (long) key(one, two) << Integer.SIZE;
            slots[slot + 1] = (long) cells[2 * (base + two + 1) + 1] << Integer.SIZE;
        }
        slots[slot] += number + 1;
        return slot;
    }

    private static long third(char unit) {
        return 1L << (unit * 0x9E3779B1 >>> (Integer.SIZE - THIRD_BITS));
    }

    /** Where the pair stands, or would. */
    private int slot(char one, char two) {
        int key = key(one, two);
        int slot = hash(one, two) >>> (Integer.SIZE - slotBits);
        while (slots[2 * slot] != 0 && (int) (slots[2 * slot] >>> Integer.SIZE) != key) {
            slot = (slot + 1) & ((1 << slotBits) - 1);
        }
        return 2 * slot;
    }

    private static int key(char one, char two) {
        return one << Character.SIZE | two;
    }

    private static int hash(char one, char two) {
        return (one * 31 + two) * 0x9E3779B1;
    }

    /** The longest surface that begins here, or {@link #NONE}. */
    int at(char[] text, int at) {
        return within(text, at, text.length);
    }

    /** The longest surface that begins here and is shorter than another, or {@link #NONE}. */
    int below(char[] text, int at, int longer) {
        return within(text, at, at + length(longer) - 1);
    }

    static int length(int surface) {
        return surface & LONGEST;
    }

    /** The number of the surface. */
    static int number(int surface) {
        return surface >>> LENGTH_BITS;
    }

    private static int surface(int number, int length) {
        return number << LENGTH_BITS | length;
    }

    /** The longest surface that begins here and ends before the limit, or {@link #NONE}. */
    int within(char[] text, int at, int limit) {
        if (at >= limit) {
            return NONE;
        }
        char one = text[at];
        if (at + 1 < limit) {
            int bit = hash(one, text[at + 1]) >>> (Integer.SIZE - FILTER_BITS);
            if ((filter[bit >> 6] & 1L << bit) != 0) {
                int longest = walk(text, at, limit);
                if (longest != NONE) {
                    return longest;
                }
            }
        }
        return alone[one] == 0 ? NONE : surface(alone[one] - 1, 1);
    }

    /** The longest surface of two units or more. */
    private int walk(char[] text, int at, int limit) {
        int slot = slot(text[at], text[at + 1]);
        int number = (int) slots[slot];
        int longest = number == 0 ? NONE : surface(number - 1, 2);
        long behind = slots[slot + 1];
        if (at + 2 >= limit || (behind & third(text[at + 2])) == 0) {
            return longest;
        }
        int base = (int) (behind >>> Integer.SIZE);
        for (int i = at + 2; i < limit; i++) {
            int state = 2 * (base + text[i] + 1);
            if (state >= cells.length || cells[state] != base) {
                return longest;
            }
            base = cells[state + 1];
            // a surface ends where the unit 0 leads back to the same base; its number is there, below zero
            if (cells[2 * base] == base && cells[2 * base + 1] < 0) {
                longest = surface(-cells[2 * base + 1] - 1, i + 1 - at);
            }
        }
        return longest;
    }
}
