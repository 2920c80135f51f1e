package io.github.chuanliu.feed;

/** Text from outside, fit for a line of a log or a terminal. */
public final class OneLine {

    private static final int MAX_CHARS = 500;

    private OneLine() {}

    /**
     * The text without what could forge another line or steer a terminal, and cut where nobody reads on.
     *
     * @param text file names, URLs, error messages that quote the input
     */
    public static String of(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), MAX_CHARS));
        text.codePoints().limit(MAX_CHARS).forEach(each -> line.appendCodePoint(isHarmless(each) ? each : ' '));
        return text.codePointCount(0, text.length()) > MAX_CHARS
                ? line.append('…').toString()
                : line.toString();
    }

    /** The same at its full length. */
    public static String uncut(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(each -> line.appendCodePoint(isHarmless(each) ? each : ' '));
        return line.toString();
    }

    private static boolean isHarmless(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
