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
    /** A sentence in the middle of a wide cell may be a paragraph. */
    private static final int NEAR = 2;

    private static final int NONE = -1;
    private static final int HIDDEN = -2;

    /** The element that holds the last picture without a line behind it. */
    private int picture = NONE;

    /** The element that holds the first text of the line. */
    private int start = NONE;

    /** How many elements up it is centred; {@link #LEVELS} where it is not. */
    private int centred = LEVELS;

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
            centred = levelsToCentre(open);
        }
    }

    /** Whether a line belongs to the picture before it; each picture is asked about once. */
    boolean takes(String line) {
        int before = picture;
        picture = NONE;
        if (before == NONE || start == NONE || line.length() > LONGEST_SENTENCE) {
            return false;
        }
        boolean sentence = Punctuation.endsSentence(line);
        boolean together = before == start && !sentence && line.length() <= LONGEST_NOTE;
        return together || centred < (sentence ? NEAR : LEVELS);
    }

    /** The next line begins. */
    void endLine() {
        start = NONE;
    }

    /** Subheadings are no notes; what centres a table does not centre what stands in its cells. */
    private static int levelsToCentre(OpenElements open) {
        for (int level = 0; level < LEVELS; level++) {
            int markup = open.markup(level);
            if ((markup & (Markup.BOLD | Markup.TABLE)) != 0) {
                return LEVELS;
            }
            if ((markup & Markup.CENTRED) != 0) {
                return level;
            }
        }
        return LEVELS;
    }
}
