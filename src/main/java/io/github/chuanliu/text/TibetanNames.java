package io.github.chuanliu.text;

/**
 * Tibetan names in Chinese characters, which have no surname: one or two of some hundred given names, most of two syllables,
 * as 普布顿珠, 次仁, 扎西江村. Where such a name ends follows from its parts.
 */
final class TibetanNames {

    private static final PhraseTable PARTS = PhraseTable.ofWords(WordList.load("tibetan-names.txt"));
    private static final int MOST_PARTS = 2;

    private TibetanNames() {}

    /** The length of the name that begins here, in characters; 0 when none does. */
    static int lengthAt(String text, int start, int limit) {
        int at = start;
        for (int part = 0; part < MOST_PARTS && at < limit; part++) {
            int length = PARTS.at(text, at).text().length();
            if (length == 0 || at + length > limit) {
                break;
            }
            at += length;
        }
        return at - start;
    }
}
