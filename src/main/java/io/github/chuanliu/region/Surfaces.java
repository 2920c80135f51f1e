package io.github.chuanliu.region;

import java.util.SortedMap;

/**
 * Finds the longest surface that begins at a position: by a table of the pairs of units that begin surfaces, and behind the
 * pair in the double array that the library builds, walked as a trie. The library's own automaton touches four times the
 * memory for each unit of the text, as it has to know the states for failure and output everywhere.
 */
final class Surfaces {

    /** Stands where no surface does. */
    static final int NONE = 0;

    private static final int LENGTH_BITS = 10;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;

    private static final int THIRD_BITS = 5;

    /** For each unit the surface that it is by itself, {@link #NONE} for most. */
    private final int[] alone = new int[Character.MAX_VALUE + 1];

    /**
     * For each pair two words: its units above the longest surface that they hold from the first on, and the base of the
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
            index(surface, surface(number++, surface.length()));
        }
    }

    /** A surface comes behind the shorter ones that it begins with. */
    private void index(String text, int surface) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("no surface, or longer than " + LONGEST + " characters: " + text);
        }
        char one = text.charAt(0);
        if (text.length() == 1) {
            alone[one] = surface;
            return;
        }
        char two = text.charAt(1);
        int slot = slot(one, two);
        if (slots[slot] == 0) {
            int base = cells[2 * (cells[1] + one + 1) + 1];
            slots[slot] = (long) key(one, two) << Integer.SIZE | alone[one];
            slots[slot + 1] = (long) cells[2 * (base + two + 1) + 1] << Integer.SIZE;
        }
        if (text.length() == 2) {
            slots[slot] = (long) key(one, two) << Integer.SIZE | surface;
        } else {
            slots[slot + 1] |= third(text.charAt(2));
        }
    }

    private static long third(char unit) {
        return 1L << (unit * 0x9E3779B1 >>> (Integer.SIZE - THIRD_BITS));
    }

    /** Where the pair stands, or would. */
    private int slot(char one, char two) {
        int key = key(one, two);
        int slot = (one * 31 + two) * 0x9E3779B1 >>> (Integer.SIZE - slotBits);
        while (slots[2 * slot] != 0 && (int) (slots[2 * slot] >>> Integer.SIZE) != key) {
            slot = (slot + 1) & ((1 << slotBits) - 1);
        }
        return 2 * slot;
    }

    private static int key(char one, char two) {
        return one << Character.SIZE | two;
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
        if (at + 1 >= limit) {
            return at < limit ? alone[text[at]] : NONE;
        }
        int slot = slot(text[at], text[at + 1]);
        if (slots[slot] == 0) {
            return alone[text[at]];
        }
        long behind = slots[slot + 1];
        return at + 2 < limit && (behind & third(text[at + 2])) != 0
                ? walk(text, at, limit, (int) (behind >>> Integer.SIZE), (int) slots[slot])
                : (int) slots[slot];
    }

    /** The longest surface of three units or more, the shorter one if there is none. */
    private int walk(char[] text, int at, int limit, int behindPair, int shorter) {
        int longest = shorter;
        int base = behindPair;
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
