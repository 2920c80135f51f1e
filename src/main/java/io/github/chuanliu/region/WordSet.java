package io.github.chuanliu.region;

/** Words of which a text is asked whether it holds any; it is passed over once, and a word is compared where its first unit stands. */
final class WordSet {

    private final String[] words;

    /** The first units of the words, hashed, one bit each. */
    private final long first;

    private WordSet(String[] words) {
        this.words = words;
        long units = 0;
        for (String word : words) {
            units |= bit(word.charAt(0));
        }
        first = units;
    }

    private static long bit(char unit) {
        return 1L << (unit * 0x9E3779B1 >>> (Integer.SIZE - 6));
    }

    /** @param words none of them empty */
    static WordSet of(String... words) {
        return new WordSet(words.clone());
    }

    /** Whether one of the words stands anywhere in the text. */
    boolean isIn(String text) {
        return isIn(text, 0, text.length());
    }

    /** Whether one of the words stands between two positions of the text. */
    boolean isIn(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ((first & bit(text.charAt(at))) != 0 && ends(text, at) <= to) {
                return true;
            }
        }
        return false;
    }

    /** Where the first of the words in the text begins, -1 if it holds none. */
    int indexIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (beginsAt(text, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of the words begins at a position of the text, which may lie outside of it. */
    boolean beginsAt(String text, int at) {
        return at >= 0
                && at < text.length()
                && (first & bit(text.charAt(at))) != 0
                && ends(text, at) < Integer.MAX_VALUE;
    }

    /** Where the shortest word that begins here ends, out of reach if none does. */
    private int ends(String text, int at) {
        int end = Integer.MAX_VALUE;
        for (String word : words) {
            if (text.startsWith(word, at)) {
                end = Math.min(end, at + word.length());
            }
        }
        return end;
    }
}
