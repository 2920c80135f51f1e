package io.github.chuanliu.region;

import java.util.BitSet;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds where words may begin in a text, by each unit and the one behind it. Most positions begin nothing, but a processor
 * cannot guess which: asked one by one they took twice the time of this pass, which decides nothing on its way.
 */
final class Beginnings {

    private static final int SECOND_BITS = 6;

    /** For each unit those that may follow it, hashed, one bit each; all of them behind a unit that is told by itself. */
    private final long[] seconds = new long[Character.MAX_VALUE + 1];

    /**
     * @param words what may begin
     * @param alone units that are told whatever follows them
     */
    Beginnings(Set<String> words, IntPredicate alone) {
        for (String word : words) {
            seconds[word.charAt(0)] |= word.length() == 1 ? -1 : 1L << hash(word.charAt(1));
        }
        for (int unit = 0; unit < seconds.length; unit++) {
            seconds[unit] |= alone.test(unit) ? -1 : 0;
        }
    }

    private static int hash(char second) {
        return second * 0x9E3779B1 >>> (Integer.SIZE - SECOND_BITS);
    }

    /** The positions; at some of them nothing begins. */
    BitSet in(char[] text) {
        long[] positions = new long[text.length / Long.SIZE + 1];
        int last = text.length - 1;
        for (int from = 0; from < last; from += Long.SIZE) {
            int block = Math.min(Long.SIZE, last - from);
            long found = 0;
            for (int i = 0; i < block; i++) {
                found |= (seconds[text[from + i]] >>> hash(text[from + i + 1]) & 1) << i;
            }
            positions[from / Long.SIZE] = found;
        }
        if (last >= 0 && seconds[text[last]] == -1) {
            positions[last / Long.SIZE] |= 1L << last;
        }
        return BitSet.valueOf(positions);
    }
}
