package io.github.chuanliu.text;

import io.github.chuanliu.text.PhraseTable.Phrase;

/**
 * What can be counted on a line in one pass.
 *
 * @param visible characters that are not white space
 * @param weight visible characters with runs of Latin letters counted as half, so that English and Chinese lines compare
 * @param han Han characters
 * @param commas commas, semicolons and enumeration marks, full and half width
 * @param sentenceEnds full stops, question and exclamation marks, full and half width
 * @param digits decimal digits
 * @param spaces runs of white space
 * @param marks phrases that mark the surroundings of an article, by kind
 */
record LineFeatures(
        int visible,
        int weight,
        int han,
        int commas,
        int sentenceEnds,
        int digits,
        int spaces,
        int dateChars,
        Marks marks) {

    /** How many phrases of each kind the line holds. */
    record Marks(int ends, int buttons, int notices, int insides) {
        static final Marks NONE = new Marks(0, 0, 0, 0);
    }

    /** Longer lines are surely text; phrases need not be sought in them. */
    private static final int MARKED_LINE = 400;

    private static final int SHORT_HEADING = 6;

    private static final PhraseTable PHRASES = PhraseTable.of(WordList.rows("line-phrases.tsv"));

    static LineFeatures of(String text) {
        int visible = 0;
        int letters = 0;
        int han = 0;
        int commas = 0;
        int ends = 0;
        int digits = 0;
        int spaces = 0;
        int dateChars = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                spaces++;
                continue;
            }
            visible++;
            int kind = CharKind.of(c);
            if (kind == CharKind.HAN) {
                han++;
                continue;
            }
            han += kind & CharKind.HAN;
            letters += (kind & CharKind.LETTER) != 0 ? 1 : 0;
            digits += (kind & CharKind.DIGIT) != 0 ? 1 : 0;
            commas += (kind & CharKind.COMMA) != 0 ? 1 : 0;
            dateChars += (kind & (CharKind.DIGIT | CharKind.DATE)) != 0 ? 1 : 0;
            if ((kind & CharKind.SENTENCE_END) != 0 && !isInsideNumberOrName(text, i)) {
                ends++;
            }
        }
        return new LineFeatures(
                visible, visible - letters / 2, han, commas, ends, digits, spaces, dateChars, marks(text));
    }

    /** Nothing but a date, a time, or both. */
    boolean isDateOnly() {
        return digits >= 3 && commas == 0 && dateChars > digits && dateChars >= visible - 3 && visible <= 26;
    }

    /** Has the punctuation of a sentence. */
    boolean isSentence() {
        return sentenceEnds > 0 || commas >= 2 || (commas == 1 && visible >= 24);
    }

    /** A point inside a number or address, or one of several question marks that stand for lost characters. */
    private static boolean isInsideNumberOrName(String text, int i) {
        if (text.charAt(i) == '?') {
            return i + 1 < text.length() && text.charAt(i + 1) == '?';
        }
        return text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) != ' ' && text.charAt(i + 1) != '"';
    }

    /** Short words such as 推荐 must be nearly the whole line; longer ones may open a short line. */
    private static boolean isHeading(int at, Phrase phrase, int beyond) {
        int length = phrase.text().length();
        return length >= 3 ? (at <= 2 && beyond <= 24) || beyond <= 6 : beyond <= 4;
    }

    /** Letters of a line beyond those of a phrase: marks and blanks between words of a heading do not count. */
    private static int lettersBeyond(String text, Phrase phrase) {
        if (text.length() > 2 * SHORT_HEADING) {
            return text.length();
        }
        int letters = -phrase.text().length();
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Counts the phrases. Headings and controls are no sentences: 他没有回复。 is none, 回复 is one. */
    private static Marks marks(String text) {
        if (text.length() > MARKED_LINE) {
            return Marks.NONE;
        }
        int ends = 0;
        int buttons = 0;
        int notices = 0;
        int insides = 0;
        boolean sentence = Punctuation.endsSentence(text);
        for (int i = 0; i < text.length(); i++) {
            Phrase phrase = PHRASES.at(text, i);
            if (phrase == Phrase.NONE) {
                continue;
            }
            int beyond = text.length() - phrase.text().length();
            switch (phrase.kind()) {
                case "ends" ->
                    ends += !sentence
                                    && (isHeading(i, phrase, beyond)
                                            || isHeading(i, phrase, lettersBeyond(text, phrase)))
                            ? 1
                            : 0;
                case "footer" -> ends += beyond <= 120 ? 1 : 0;
                case "button" -> buttons += !sentence && beyond <= 16 ? 1 : 0;
                case "inside" -> insides += !sentence && beyond <= 24 ? 1 : 0;
                default -> notices++;
            }
            i += phrase.text().length() - 1;
        }
        return ends + buttons + notices + insides == 0 ? Marks.NONE : new Marks(ends, buttons, notices, insides);
    }
}
