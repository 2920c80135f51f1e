package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;

/** Takes lines back into the body that scored too low to open the segment: a first date or heading, a salutation. */
final class FirstLines {

    private static final int LEAD_IN = 16;

    private static final int LEAD_IN_LINES = 2;
    private static final int NUMBERED = 40;

    private static final double LINK = 0.5;

    private static final String NUMERALS = "一二三四五六七八九十";

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;

    FirstLines(ScoredLines lines, LineLabels labels, Segment segment) {
        this.lines = lines;
        this.labels = labels;
        this.segment = segment;
    }

    /** The date over the first entry scored too low to open the segment; it is written as the others are. */
    void keepDate() {
        int first = segment.first() - 1;
        if (first < 0 || !lines.headsEntry(first)) {
            return;
        }
        for (int i = segment.first(); i < segment.end(); i++) {
            if (lines.headsEntry(i) && isWrittenAlike(lines.text(first), lines.text(i))) {
                labels.set(first, LineKind.BODY, "date of the first entry");
                return;
            }
        }
    }

    private static boolean isWrittenAlike(String date, String other) {
        return Math.abs(date.length() - other.length()) <= 2
                && Character.isDigit(date.charAt(date.length() - 1))
                        == Character.isDigit(other.charAt(other.length() - 1));
    }

    /** Between briefs, headings stay; the first one scored too low to open the segment and is taken back in. */
    void keepHeading() {
        int start = bodyStart();
        if (start == 0 || start >= segment.end()) {
            return;
        }
        if (isFirstOfNumbered(start - 1)) {
            labels.set(start - 1, LineKind.BODY, "first of numbered headings");
        }
        if (Briefs.isHeading(lines.text(start))) {
            return;
        }
        boolean heading = Briefs.isHeading(lines.text(start - 1))
                && labels.is(start - 1, LineKind.OUTSIDE)
                && lines.features(start - 1).marks() == LineFeatures.Marks.NONE
                && lines.line(start - 1).linkShare() < LINK
                && !lines.judge(start - 1).isPageFacts()
                && !lines.beginsHead(start - 1);
        if (heading && Briefs.alternate(labels.texts(LineKind.BODY)) && hasHeadline(start - 2)) {
            labels.set(start - 1, LineKind.BODY, "heading of the first brief");
        }
    }

    /** A short first line that leads over to the next one, such as a salutation, scored too low to open the segment. */
    void keepLeadIn() {
        for (int line = bodyStart() - 1; line >= 0 && line >= segment.first() - LEAD_IN_LINES; line--) {
            LineFeatures f = lines.features(line);
            boolean leads = leadsOver(lines.text(line))
                    && f.han() >= 2
                    && f.visible() <= LEAD_IN
                    && f.marks() == LineFeatures.Marks.NONE
                    && lines.line(line).role() != PageLine.Role.FRAME
                    && isBeside(line, bodyStart())
                    && !lines.judge(line).isPageFacts();
            if (!leads || !labels.is(line, LineKind.OUTSIDE)) {
                return;
            }
            labels.set(line, LineKind.BODY, "leads over to the text");
        }
    }

    /** Whether the markup puts two lines into one element, or their elements; a page without markup says nothing. */
    private boolean isBeside(int line, int other) {
        int block = lines.line(line).block();
        int beside = lines.line(other).block();
        int[] parents = lines.page().parents();
        return !lines.page().hasMarkup()
                || block == beside
                || (block >= 0 && beside >= 0 && sharesParent(parents, block, beside));
    }

    /** Whether two elements have a parent in common, or the one is the parent of the other's parent. */
    private static boolean sharesParent(int[] parents, int block, int other) {
        int parent = parents[block];
        int otherParent = parents[other];
        return parent == otherParent
                || (parent >= 0 && parents[parent] == otherParent)
                || (otherParent >= 0 && parents[otherParent] == parent);
    }

    private static boolean leadsOver(String text) {
        char last = text.charAt(text.length() - 1);
        return Punctuation.isComma(last) || Punctuation.isColon(last);
    }

    /** Whether a headline may stand at or above this line, so that the first brief's heading need not be it. */
    private boolean hasHeadline(int line) {
        for (int i = Math.max(0, line - 4); i <= line; i++) {
            if (lines.features(i).visible() >= 4
                    && lines.features(i).marks() == LineFeatures.Marks.NONE
                    && !lines.judge(i).isPageFacts()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line begins with 1 or 一, and another heading in the body with 2 or 二 written alike. */
    private boolean isFirstOfNumbered(int line) {
        String text = lines.text(line);
        int mark = numberEnd(text);
        boolean first = mark > 0 && (text.indexOf('1') == mark - 1 || text.indexOf('一') == mark - 1);
        if (!first || text.length() > NUMBERED || !labels.is(line, LineKind.OUTSIDE)) {
            return false;
        }
        for (int i = segment.first(); i < segment.end(); i++) {
            String other = lines.text(i);
            boolean alike = labels.is(i, LineKind.BODY)
                    && other.length() <= NUMBERED
                    && numberEnd(other) == mark
                    && other.charAt(mark) == text.charAt(mark)
                    && (other.charAt(mark - 1) == '2' || other.charAt(mark - 1) == '二');
            if (alike) {
                return true;
            }
        }
        return false;
    }

    /** Where the mark behind a number stands: 1. 2、 （一） 03; or -1 when the line begins with none. */
    private static int numberEnd(String text) {
        int at = text.charAt(0) == '（' || text.charAt(0) == '(' ? 1 : 0;
        int number = at;
        while (number < Math.min(at + 2, text.length())
                && (Character.isDigit(text.charAt(number)) || NUMERALS.indexOf(text.charAt(number)) >= 0)) {
            number++;
        }
        boolean marked = number > at && number < text.length() && ".、．，）) ".indexOf(text.charAt(number)) >= 0;
        return marked ? number : -1;
    }

    /** The first line of the body. */
    int bodyStart() {
        for (int i = Math.max(0, segment.first() - LEAD_IN_LINES); i < segment.end(); i++) {
            if (labels.is(i, LineKind.BODY)) {
                return i;
            }
        }
        return segment.first();
    }
}
