package io.github.chuanliu.text;

import java.util.Arrays;
import org.jsoup.parser.Parser;

/** The attributes of one tag, as far as lines need them; the first of a name counts. */
final class TagAttributes {

    private static final AttributeName[] NAMES = AttributeName.values();

    private static final int ABSENT = -1;

    private final String html;
    /** Where the value of each attribute begins, and where it ends. */
    private final int[] starts = new int[NAMES.length];

    private final int[] ends = new int[NAMES.length];
    private boolean none = true;
    private boolean selfClosing;
    private int from;
    private int to;

    TagAttributes(String html) {
        this.html = html;
        Arrays.fill(starts, ABSENT);
    }

    /**
     * Reads the attributes of a tag whose name ends at a position.
     *
     * @return where the tag ends, or -1 when it does not, or is written in a way that has to be repaired
     */
    int read(int start) {
        if (!none) {
            Arrays.fill(starts, ABSENT);
            none = true;
        }
        selfClosing = false;
        int at = start;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '/') {
                selfClosing = at + 1 < html.length() && html.charAt(at + 1) == '>';
                at++;
            } else if (isBlank(c)) {
                at++;
            } else {
                at = attribute(at);
                if (at < 0) {
                    return at;
                }
            }
        }
        return -1;
    }

    /** Reads one attribute; returns where it ends, or -1. */
    private int attribute(int start) {
        int at = start;
        char c = html.charAt(at);
        if (c == '=' || c == '"' || c == '\'') {
            return -1;
        }
        while (c != '=' && c != '>' && c != '/' && !isBlank(c)) {
            if (c == '<' || ++at == html.length()) {
                return -1;
            }
            c = html.charAt(at);
        }
        int end = at;
        while (isBlank(c)) {
            if (++at == html.length()) {
                return -1;
            }
            c = html.charAt(at);
        }
        from = at;
        to = at;
        int next = c == '=' ? value(at + 1) : end;
        if (next >= 0) {
            keep(start, end);
        }
        return next;
    }

    /** Reads the value behind an equals sign; returns where what follows begins, or -1. */
    private int value(int start) {
        int at = start;
        while (at < html.length() && isBlank(html.charAt(at))) {
            at++;
        }
        if (at == html.length()) {
            return -1;
        }
        char c = html.charAt(at);
        if (c == '"' || c == '\'') {
            from = at + 1;
            to = html.indexOf(c, from);
            return to < 0 ? -1 : to + 1;
        }
        from = at;
        while (c != '>' && !isBlank(c)) {
            if (c == '<' || c == '"' || c == '\'' || c == '`' || (c == '=' && at == from) || ++at == html.length()) {
                return -1;
            }
            c = html.charAt(at);
        }
        to = at;
        return to == from ? -1 : at;
    }

    private void keep(int start, int end) {
        int length = end - start;
        if (length < 2 || length > 8) {
            return;
        }
        for (int i = 0; i < NAMES.length; i++) {
            String written = NAMES[i].written();
            if (written.length() == length
                    && (html.charAt(start) | 0x20) == written.charAt(0)
                    && html.regionMatches(true, start, written, 0, length)) {
                if (starts[i] == ABSENT) {
                    starts[i] = from;
                    ends[i] = to;
                    none = false;
                }
                return;
            }
        }
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the tag closes itself, as void elements may. */
    boolean selfClosing() {
        return selfClosing;
    }

    private boolean has(AttributeName name) {
        return starts[name.ordinal()] != ABSENT;
    }

    /** The value of an attribute; empty when it is absent. */
    String get(AttributeName name) {
        int i = name.ordinal();
        if (starts[i] == ABSENT || starts[i] == ends[i]) {
            return "";
        }
        String value = html.substring(starts[i], ends[i]);
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    /** What an element with these attributes means, as bits of {@link Markup}. */
    int markup(int byTag) {
        if (none || (byTag & Markup.HIDDEN) != 0) {
            return byTag;
        }
        return Markup.of(
                byTag,
                new Markup.Traits(
                        has(AttributeName.HIDDEN),
                        has(AttributeName.FOR),
                        get(AttributeName.STYLE),
                        get(AttributeName.ALIGN),
                        get(AttributeName.CLASS),
                        get(AttributeName.ID)));
    }
}
