package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/** The string literals of a script, JSON or JavaScript, in one pass; whatever else the script holds is not looked at. */
final class JsonStrings {

    /**
     * One literal.
     *
     * @param value without its quotes and escapes
     * @param start of its opening quote in the script
     */
    record Literal(String value, int start) {}

    private JsonStrings() {}

    /** Those that are at least this long as written. */
    static List<Literal> of(String script, int shortest) {
        List<Literal> found = new ArrayList<>();
        int i = 0;
        while (i < script.length()) {
            char quote = script.charAt(i);
            if (quote != '"' && quote != '\'') {
                i++;
                continue;
            }
            int end = end(script, i);
            if (end - i > shortest) {
                found.add(new Literal(unescape(script.substring(i + 1, end)), i));
            }
            i = end + 1;
        }
        return found;
    }

    /** The closing quote, or the line break or end of text that a literal cannot cross. */
    static int end(String script, int open) {
        char quote = script.charAt(open);
        int i = open + 1;
        while (i < script.length() && script.charAt(i) != quote && script.charAt(i) != '\n') {
            i += script.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(i, script.length());
    }

    private static String unescape(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i == text.length()) {
                out.append(c);
                continue;
            }
            char escaped = text.charAt(i++);
            int code = escaped == 'u' ? hex(text, i, 4) : escaped == 'x' ? hex(text, i, 2) : -1;
            if (code >= 0) {
                out.append((char) code);
                i += escaped == 'u' ? 4 : 2;
            } else {
                out.append(escaped == 'n' || escaped == 'r' ? '\n' : escaped == 't' ? ' ' : escaped);
            }
        }
        return out.toString();
    }

    private static int hex(String text, int start, int digits) {
        if (start + digits > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = 16 * code + digit;
        }
        return code;
    }
}
