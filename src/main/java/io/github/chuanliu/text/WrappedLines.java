package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Joins paragraphs that somebody broke at a fixed width. A line is taken for broken when the first word of the next one would
 * not have fitted on it; a page is only touched when most of its long lines are, and most of those break off inside a
 * sentence. Blank lines and indents, where the page has them, say where paragraphs begin.
 */
final class WrappedLines {

    /**
     * A line of a text.
     *
     * @param text normalised and not empty
     * @param begins whether a blank line stands before it, or it is indented
     */
    record Line(String text, boolean begins) {}

    private static final int FEWEST_BROKEN = 3;
    /** Columns of the widths that people break at; a Han character takes two. */
    private static final int NARROWEST = 36;

    private static final int WIDEST = 132;
    /** A mark that may not begin a line takes the character before it along. */
    private static final int SLACK = 4;
    /** Longer ones than these many widths are no page width of anybody. */
    private static final int WIDTHS_TRIED = 12;

    private final List<Line> lines;
    private final int[] widths;

    private WrappedLines(List<Line> lines) {
        this.lines = lines;
        this.widths = new int[lines.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(lines.get(i).text());
        }
    }

    /** The lines with broken paragraphs joined; the same texts when nothing is broken. */
    static List<String> join(List<Line> lines) {
        if (!mayBeWrapped(lines)) {
            return lines.stream().map(Line::text).toList();
        }
        WrappedLines wrapped = new WrappedLines(lines);
        return wrapped.joined(wrapped.pageWidth());
    }

    /** Most pages have few long lines that break off; they are not measured. */
    private static boolean mayBeWrapped(List<Line> lines) {
        int open = 0;
        for (int i = 0; i + 1 < lines.size() && open < FEWEST_BROKEN; i++) {
            String text = lines.get(i).text();
            boolean candidate = text.length() >= NARROWEST / 2
                    && text.length() <= WIDEST
                    && !lines.get(i + 1).begins()
                    && !Punctuation.endsSentence(text);
            open += candidate ? 1 : 0;
        }
        return open >= FEWEST_BROKEN;
    }

    /** The width at which the page is broken, or 0. */
    private int pageWidth() {
        TreeSet<Integer> candidates = new TreeSet<>();
        for (int width : widths) {
            if (width >= NARROWEST && width <= WIDEST) {
                candidates.add(width);
            }
        }
        int tried = 0;
        for (int width : candidates.descendingSet()) {
            if (isPageWidth(width)) {
                return width;
            }
            if (++tried == WIDTHS_TRIED) {
                break;
            }
        }
        return 0;
    }

    private boolean isPageWidth(int width) {
        int broken = 0;
        int open = 0;
        int punctuated = 0;
        int longLines = 0;
        for (int i = 0; i < widths.length; i++) {
            longLines += widths[i] > width / 2 ? 1 : 0;
            if (isFull(i, width)) {
                String text = lines.get(i).text();
                broken++;
                open += Punctuation.endsSentence(text) ? 0 : 1;
                punctuated += isPunctuated(text) ? 1 : 0;
            }
        }
        return broken >= FEWEST_BROKEN && 2 * broken >= longLines && 2 * open > broken && 2 * punctuated >= broken;
    }

    /** Whether the beginning of the next line would not have fitted on this one. */
    private boolean isFull(int i, int width) {
        if (i + 1 >= widths.length || widths[i] > width || 2 * widths[i] < width) {
            return false;
        }
        return !lines.get(i + 1).begins()
                && widths[i] + firstWord(lines.get(i + 1).text()) > width - SLACK;
    }

    /** Columns of what cannot be broken at the beginning of a line: a Latin word with a blank before it, or one character. */
    private static int firstWord(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) < 0x2E80 && text.charAt(end) != ' ') {
            end++;
        }
        return end == 0 ? 2 : end + 1;
    }

    private static boolean isPunctuated(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (CharKind.is(text.charAt(i), CharKind.COMMA | CharKind.SENTENCE_END)) {
                return true;
            }
        }
        return false;
    }

    private List<String> joined(int width) {
        boolean marked = lines.stream().skip(1).anyMatch(Line::begins);
        List<String> texts = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String text = lines.get(i).text();
            boolean latin = paragraph.length() > 0
                    && paragraph.charAt(paragraph.length() - 1) < 0x2E80
                    && text.charAt(0) < 0x2E80;
            paragraph.append(latin ? " " : "").append(text);
            boolean goesOn = width > 0 && isFull(i, width) && (marked || !Punctuation.endsSentence(text));
            if (!goesOn) {
                texts.add(paragraph.toString());
                paragraph.setLength(0);
            }
        }
        return texts;
    }

    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x1100 ? 1 : 2;
        }
        return width;
    }
}
