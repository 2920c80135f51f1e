package io.github.chuanliu.topology;

/** Text of pages and of exceptions about them, made safe for a log line: one line, no control characters, bounded. */
final class LogText {

    private static final int LONGEST = 300;

    private LogText() {}

    static String of(@org.jspecify.annotations.Nullable String text) {
        if (text == null) {
            return "no message";
        }
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}", " ");
    }
}
