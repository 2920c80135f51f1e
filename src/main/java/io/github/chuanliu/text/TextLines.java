package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/** Reads a page without markup: one line is one line. */
final class TextLines {

    private TextLines() {}

    static PageLines read(String text) {
        List<PageLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                if (i > start) {
                    String line = PinyinGlosses.strip(Spaces.normalise(withoutCellBorders(text.substring(start, i))));
                    if (!line.isEmpty()) {
                        lines.add(PageLine.plain(line));
                    }
                }
                start = i + 1;
            }
        }
        return new PageLines(lines, new int[0], PageLines.PageHints.none());
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
