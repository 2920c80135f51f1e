package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds the phrases of a list in a text in one pass. Phrases are few and differ early, so an index on the first two
 * characters does what an automaton would.
 */
final class PhraseTable {

    /**
     * A phrase and what it stands for.
     *
     * @param kind the kind, interned so that kinds compare fast
     */
    record Phrase(String kind, String text) {

        /** Stands where no phrase does. */
        static final Phrase NONE = new Phrase("", "");
    }

    private static final int PAIR_BITS = 1 << 15;

    private final Phrase[][] byFirst = new Phrase[0x10000][];
    /** One bit a character: small enough to stay in the fastest cache, and most characters begin no phrase. */
    private final long[] begins = new long[0x10000 / 64];

    /** The pairs of characters that begin phrases, hashed; a phrase of one character stands as itself before a zero. */
    private final long[] pairs = new long[PAIR_BITS / 64];

    private PhraseTable(List<List<String>> rows) {
        List<List<Phrase>> lists = new ArrayList<>();
        int[] listOf = new int[0x10000];
        for (List<String> row : rows) {
            Phrase phrase = new Phrase(row.get(0).intern(), row.get(1));
            char first = phrase.text().charAt(0);
            int pair = pair(first, phrase.text().length() > 1 ? phrase.text().charAt(1) : 0);
            pairs[pair >> 6] |= 1L << pair;
            if (listOf[first] == 0) {
                lists.add(new ArrayList<>());
                listOf[first] = lists.size();
            }
            lists.get(listOf[first] - 1).add(phrase);
        }
        for (int c = 0; c < 0x10000; c++) {
            if (listOf[c] > 0) {
                List<Phrase> phrases = lists.get(listOf[c] - 1);
                phrases.sort(
                        (a, b) -> Integer.compare(b.text().length(), a.text().length()));
                byFirst[c] = phrases.toArray(Phrase[]::new);
                begins[c >> 6] |= 1L << c;
            }
        }
    }

    /** Rows are kind, phrase. */
    static PhraseTable of(List<List<String>> rows) {
        return new PhraseTable(rows);
    }

    /** A table of words that need no kind. */
    static PhraseTable ofWords(Collection<String> words) {
        List<List<String>> rows = new ArrayList<>();
        words.forEach(word -> rows.add(List.of("word", word)));
        return new PhraseTable(rows);
    }

    /** The longest phrase that starts at this position, or {@link Phrase#NONE}. */
    Phrase at(String text, int position) {
        return mayBegin(text, position) ? longest(text, position) : Phrase.NONE;
    }

    /** Whether a phrase may start at this position, as far as two characters tell: never false where one does. */
    boolean mayBegin(String text, int position) {
        char first = text.charAt(position);
        if ((begins[first >> 6] & (1L << first)) == 0) {
            return false;
        }
        char second = position + 1 < text.length() ? text.charAt(position + 1) : 0;
        return holds(pair(first, second)) || holds(pair(first, (char) 0));
    }

    /** Whether a phrase starts at this position. */
    boolean matches(String text, int position) {
        return at(text, position) != Phrase.NONE;
    }

    private Phrase longest(String text, int position) {
        for (Phrase phrase : byFirst[text.charAt(position)]) {
            if (text.startsWith(phrase.text(), position)) {
                return phrase;
            }
        }
        return Phrase.NONE;
    }

    private boolean holds(int pair) {
        return (pairs[pair >> 6] & (1L << pair)) != 0;
    }

    private static int pair(char first, char second) {
        return ((first * 31 + second) * 0x9E3779B1) >>> 17;
    }
}
