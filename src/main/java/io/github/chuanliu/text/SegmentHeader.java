package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;

/** Puts the upper edge of the body right: out with a headline that came in, in with a first heading that stayed out. */
final class SegmentHeader {

    /** A headline with its facts takes no more lines than this. */
    private static final int HEADER_LINES = 8;

    private static final int FEWEST_ENTRIES = 2;

    private static final int SHORT_HEADLINE = 6;
    private static final int HEADLINE = 12;

    private static final int LEAD_IN = 16;

    private static final int LEAD_IN_LINES = 2;

    private static final int PARAGRAPH = 120;
    private static final double MINOR_SHARE = 0.3;
    private static final double MAIN_SHARE = 0.5;
    /** A paragraph above the facts with less of the body's character pairs is about something else. */
    private static final double FOREIGN_OVERLAP = 0.25;

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;

    SegmentHeader(ScoredLines lines, LineLabels labels, Segment segment) {
        this.lines = lines;
        this.labels = labels;
        this.segment = segment;
    }

    void adjust() {
        boolean chronicle = isChronicle();
        if (chronicle) {
            keepFirstDate();
        }
        freeAboveHeadline();
        free(chronicle);
        keepFirstHeading();
        keepLeadIn();
    }

    /**
     * A headline that is a sentence, with the lines of facts under it, may have come into the segment: what stands above
     * facts near its beginning is above the body.
     */
    private void free(boolean chronicle) {
        int last = -1;
        for (int i = segment.first(); i < Math.min(segment.end(), segment.first() + HEADER_LINES); i++) {
            if (Dateline.standsAlone(lines.text(i))) {
                break; // a byline under it belongs to the text
            }
            if (!(chronicle && lines.headsEntry(i)) && lines.judge(i).isPageFacts()) {
                last = i;
            }
        }
        double above = 0;
        for (int i = segment.first(); i < last; i++) {
            above += Math.max(0, lines.score(i));
            if (lines.features(i).visible() > PARAGRAPH && !isAboutSomethingElse(i, last)) {
                return; // that is a paragraph, and the facts stand inside the article
            }
        }
        if (last > segment.first() && above < MINOR_SHARE * segment.score()) {
            for (int i = segment.first(); i <= last; i++) {
                labels.set(i, LineKind.OUTSIDE, "above the facts about the page");
            }
        }
    }

    /** What stands above the headline that the head of the page gives is not the article, when most of the segment is below. */
    private void freeAboveHeadline() {
        double below = segment.score();
        for (int i = segment.first(); i < segment.end() && below >= MAIN_SHARE * segment.score(); i++) {
            below -= lines.score(i);
            if (isHeadline(i) && below >= MAIN_SHARE * segment.score()) {
                for (int above = segment.first(); above <= i; above++) {
                    labels.set(above, LineKind.OUTSIDE, "above the headline");
                }
                return;
            }
        }
    }

    /** Whether the head of the page begins with a line, which the markup calls a heading or which is long enough for one. */
    private boolean isHeadline(int line) {
        PageLines.PageHints hints = lines.page().hints();
        String text = lines.text(line);
        boolean heading = lines.line(line).role() == PageLine.Role.HEADING && text.length() >= SHORT_HEADLINE;
        boolean plain = text.length() >= HEADLINE && lines.line(line).linkShare() < MAIN_SHARE;
        return (heading || plain)
                && (hints.headline().filter(whole -> whole.startsWith(text)).isPresent()
                        || hints.documentTitle()
                                .filter(whole -> whole.startsWith(text))
                                .isPresent());
    }

    private boolean isAboutSomethingElse(int line, int facts) {
        StringBuilder below = new StringBuilder();
        for (int i = facts + 1; i < segment.end() && below.length() < 2000; i++) {
            below.append(lines.text(i)).append('\n');
        }
        return CharPairs.of(below.toString(), 2000).share(lines.text(line)) < FOREIGN_OVERLAP;
    }

    /** Whether entries under dates make up the segment. */
    private boolean isChronicle() {
        int entries = 0;
        for (int i = segment.first(); i < segment.end(); i++) {
            entries += lines.headsEntry(i) ? 1 : 0;
        }
        return entries >= FEWEST_ENTRIES;
    }

    /** The date over the first entry scored too low to open the segment; it is written as the others are. */
    private void keepFirstDate() {
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
    private void keepFirstHeading() {
        int start = bodyStart();
        if (start == 0 || start >= segment.end() || Briefs.isHeading(lines.text(start))) {
            return;
        }
        boolean heading = Briefs.isHeading(lines.text(start - 1))
                && labels.is(start - 1, LineKind.OUTSIDE)
                && lines.features(start - 1).marks() == LineFeatures.Marks.NONE
                && lines.line(start - 1).linkShare() < MAIN_SHARE
                && !lines.judge(start - 1).isPageFacts()
                && !isHeadline(start - 1);
        if (heading && Briefs.alternate(labels.texts(LineKind.BODY)) && hasHeadline(start - 2)) {
            labels.set(start - 1, LineKind.BODY, "heading of the first brief");
        }
    }

    /** A short first line that leads over to the next one, such as a salutation, scored too low to open the segment. */
    private void keepLeadIn() {
        for (int line = bodyStart() - 1; line >= 0 && line >= segment.first() - LEAD_IN_LINES; line--) {
            LineFeatures f = lines.features(line);
            boolean leads = leadsOver(lines.text(line))
                    && f.han() >= 2
                    && f.visible() <= LEAD_IN
                    && f.marks() == LineFeatures.Marks.NONE
                    && lines.line(line).role() != PageLine.Role.FRAME
                    && !lines.judge(line).isPageFacts();
            if (!leads || !labels.is(line, LineKind.OUTSIDE)) {
                return;
            }
            labels.set(line, LineKind.BODY, "leads over to the text");
        }
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
