package io.github.chuanliu.text;

/**
 * Tells the first line behind a picture from a paragraph: it stands in the element of the picture, or in the middle of the
 * page as the picture does.
 */
final class PictureNotes {

    private static final int LONGEST_NOTE = 60;
    private static final int LONGEST_SENTENCE = 120;
    /** How many elements up the alignment is sought. */
    private static final int LEVELS = 4;

    private static final int NONE = -1;
    private static final int HIDDEN = -2;

    /** The element that holds the last picture without a line behind it. */
    private int picture = NONE;

    /** The element that holds the first text of the line. */
    private int start = NONE;

    private boolean centred;

    /** A picture stands in the innermost of the open elements. */
    void picture(OpenElements open) {
        picture = open.innermost();
    }

    /** A picture stands in an element that is not shown. */
    void hiddenPicture() {
        picture = HIDDEN;
    }

    /** A text stands in the innermost of the open elements. */
    void text(String text, OpenElements open) {
        if (start == NONE && !TagAttributes.isBlank(text)) {
            start = open.innermost();
            centred = isPlainAndCentred(open);
        }
    }

    /** Whether a line belongs to the picture before it; each picture is asked about once. */
    boolean takes(String line) {
        int before = picture;
        picture = NONE;
        if (before == NONE || start == NONE || line.length() > LONGEST_SENTENCE) {
            return false;
        }
        boolean together = before == start && !Punctuation.endsSentence(line) && line.length() <= LONGEST_NOTE;
        return together || centred;
    }

    /** The next line begins. */
    void endLine() {
        start = NONE;
    }

    /** In the middle, and no subheading. */
    private static boolean isPlainAndCentred(OpenElements open) {
        for (int level = 0; level < LEVELS; level++) {
            int markup = open.markup(level);
            if ((markup & (Markup.BOLD | Markup.CENTRED)) != 0) {
                return (markup & Markup.BOLD) == 0;
            }
        }
        return false;
    }
}
