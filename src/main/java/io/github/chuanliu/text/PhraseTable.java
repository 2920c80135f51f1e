package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the phrases of a list in a text in one pass. Phrases are few and differ early, so an index on the first character
 * does what an automaton would.
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

    private final Phrase[][] byFirst = new Phrase[0x10000][];
    /** One bit a character: small enough to stay in the fastest cache, and most characters begin no phrase. */
    private final long[] begins = new long[0x10000 / 64];

    private PhraseTable(List<List<String>> rows) {
        List<List<Phrase>> lists = new ArrayList<>();
        int[] listOf = new int[0x10000];
        for (List<String> row : rows) {
            Phrase phrase = new Phrase(row.get(0).intern(), row.get(1));
            char first = phrase.text().charAt(0);
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

    /** The longest phrase that starts at this position, or {@link Phrase#NONE}. */
    Phrase at(String text, int position) {
        char first = text.charAt(position);
        if ((begins[first >> 6] & (1L << first)) == 0) {
            return Phrase.NONE;
        }
        for (Phrase phrase : byFirst[first]) {
            if (text.startsWith(phrase.text(), position)) {
                return phrase;
            }
        }
        return Phrase.NONE;
    }
}
