package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a page without markup: one line is one line, unless its paragraphs are broken at a fixed width. */
final class TextLines {

    private TextLines() {}

    static PageLines read(String text) {
        List<WrappedLines.Line> raw = new ArrayList<>();
        boolean blankBefore = false;
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                String line = i > start
                        ? PinyinGlosses.strip(Spaces.normalise(withoutCellBorders(text.substring(start, i))))
                        : "";
                if (!line.isEmpty()) {
                    raw.add(new WrappedLines.Line(line, blankBefore || isIndented(text, start)));
                }
                boolean crlf = i > 0 && i < text.length() && text.charAt(i) == '\n' && text.charAt(i - 1) == '\r';
                blankBefore = line.isEmpty() && (!crlf || blankBefore);
                start = i + 1;
            }
        }
        List<PageLine> lines = new ArrayList<>(raw.size());
        WrappedLines.join(raw).forEach(line -> lines.add(PageLine.plain(line)));
        return new PageLines(lines, new int[0], PageLines.PageHints.none());
    }

    private static boolean isIndented(String text, int start) {
        return start + 1 < text.length()
                && Spaces.isSpace(text.charAt(start))
                && Spaces.isSpace(text.charAt(start + 1));
    }

    /** Tables come out as lines between vertical bars. */
    private static String withoutCellBorders(String line) {
        int start = 0;
        int end = line.length();
        while (end > start && isCellBorder(line.charAt(end - 1))) {
            end--;
        }
        while (start < end && isCellBorder(line.charAt(start))) {
            start++;
        }
        return line.substring(start, end);
    }

    private static boolean isCellBorder(char c) {
        return c == '|' || c == ' ';
    }

    private static boolean isBreak(char c) {
        boolean ordinary = c > '\r' && c != '\u0085' && (c < '\u2028' || c > '\u2029');
        return !ordinary && isBreakMark(c);
    }

    private static boolean isBreakMark(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
