package io.github.chuanliu.text;

/** The text of one line while its pieces come in: what stands between tags, in order. */
final class LineText {

    private final StringBuilder pieces = new StringBuilder();
    /** The line so far, as long as it is one text that needs no change; the builder is empty then. */
    private String only = "";

    /** Whether white space followed it. */
    private boolean blankBehind;

    boolean isEmpty() {
        return pieces.isEmpty() && only.isEmpty();
    }

    /** Whether what came in so far ends a sentence. */
    boolean endsSentence() {
        return Punctuation.endsSentence((only + pieces).strip());
    }

    /**
     * Takes a text that is all of the line so far and needs no change, or the blanks between elements.
     *
     * @return its visible characters, or -1 when it is neither and was not taken
     */
    int takePlain(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        boolean first = isEmpty();
        if (from == to) {
            if (!pieces.isEmpty()) {
                pieces.append(' ');
            }
            blankBehind = pieces.isEmpty() && !first;
            return 0;
        }
        if (!first || !isPlain(text, from, to)) {
            return -1;
        }
        only = text.substring(from, to);
        blankBehind = to < text.length();
        return to - from;
    }

    /**
     * Takes part of a text; its line breaks are blanks.
     *
     * @return its visible characters
     */
    int take(String text, int from, int to) {
        pieces.append(only).append(blankBehind ? " " : "");
        only = "";
        blankBehind = false;
        int start = from;
        int visible = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u0085' || !Spaces.isSpace(c)) {
                visible++;
            } else if (c == '\n' || c == '\r') {
                pieces.append(text, start, i).append(' ');
                start = i + 1;
            }
        }
        pieces.append(text, start, to);
        return visible;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Nothing but Han, its punctuation and printable ASCII without blanks, as most lines are: nothing to normalise. */
    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c > ' ' && c < '\u007F') || (c > '\u3000' && c < '\uE000') || c == '“' || c == '”' || c == '·';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** The normalised line, which may be empty; the next one begins. */
    String end() {
        String line = only.isEmpty() ? PinyinGlosses.strip(Spaces.normalise(pieces.toString())) : only;
        pieces.setLength(0);
        only = "";
        blankBehind = false;
        return line;
    }
}
