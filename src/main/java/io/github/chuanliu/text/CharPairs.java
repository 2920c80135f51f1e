package io.github.chuanliu.text;

/**
 * The set of character pairs of a text, hashed into a fixed number of bits: cheap, and good enough to say how much of a
 * short text another one holds.
 */
final class CharPairs {

    private static final int BITS = 1 << 15;

    private final long[] bits = new long[BITS / 64];

    private CharPairs() {}

    /** The pairs of neighbouring letters and digits of a text. */
    static CharPairs of(String text, int limit) {
        CharPairs pairs = new CharPairs();
        int end = Math.min(text.length(), limit);
        for (int i = 0; i + 1 < end; i++) {
            int bit = bit(text.charAt(i), text.charAt(i + 1));
            pairs.bits[bit >> 6] |= 1L << bit;
        }
        return pairs;
    }

    /** Share of the text's pairs that this set holds, 0 to 1; 0 for a text without pairs. */
    double share(String text) {
        int all = 0;
        int held = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char a = text.charAt(i);
            char b = text.charAt(i + 1);
            if (isCounted(a) && isCounted(b)) {
                int bit = bit(a, b);
                all++;
                held += (bits[bit >> 6] & (1L << bit)) != 0 ? 1 : 0;
            }
        }
        return all == 0 ? 0 : (double) held / all;
    }

    private static boolean isCounted(char c) {
        return CharKind.is(c, CharKind.HAN | CharKind.LETTER | CharKind.DIGIT);
    }

    private static int bit(char a, char b) {
        int hash = (a * 31 + b) * 0x9E3779B1;
        return hash >>> 17;
    }
}
