package io.github.chuanliu.text;

/** White space of all kinds, as pages use it: NBSP, ideographic and zero-width spaces, stray control characters. */
final class Spaces {

    private Spaces() {}

    /** One line with single plain spaces inside and none around; characters without width are gone. */
    static String normalise(CharSequence line) {
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
