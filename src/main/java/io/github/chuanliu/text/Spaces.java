package io.github.chuanliu.text;

/** White space of all kinds, as pages use it: NBSP, ideographic and zero-width spaces, stray control characters. */
final class Spaces {

    private Spaces() {}

    /** One line with single plain spaces inside and none around; characters without width are gone. */
    static String normalise(String line) {
        return isNormal(line) ? line : rewritten(line);
    }

    /** Most lines of most pages are, and cost no copy. */
    private static boolean isNormal(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c == ' ' ? before != ' ' : isOrdinary(c) || !(isSpace(c) || isInvisible(c));
            if (!plain) {
                return false;
            }
            before = c;
        }
        return before != ' ' || line.isEmpty();
    }

    /** Surely neither a space nor invisible: printable ASCII, and Han with its punctuation. */
    private static boolean isOrdinary(char c) {
        return (c > ' ' && c < '\u007F') || (c > '\u3000' && c < '\uE000');
    }

    private static String rewritten(String line) {
        StringBuilder out = new StringBuilder(line.length());
        boolean pending = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isSpace(c)) {
                pending = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (pending) {
                    out.append(' ');
                    pending = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    static boolean isSpace(char c) {
        return c == ' '
                || (c >= '\t' && c <= '\r')
                || c == '\u00A0'
                || c == '\u3000'
                || c == '\u1680'
                || (c >= '\u2000' && c <= '\u200A')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\u202F'
                || c == '\u205F'
                || c == '\u0085';
    }

    static boolean isInvisible(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u009F')
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\u00AD'
                || c == '\uFEFF'
                || (c >= '\uE000' && c <= '\uF8FF');
    }
}
