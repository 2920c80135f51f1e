package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;

/** Puts the upper edge of the body right: out with a headline that came in, in with first lines that stayed out. */
final class SegmentHeader {

    /** A headline with its facts takes no more lines than this. */
    private static final int HEADER_LINES = 8;

    private static final int FEWEST_ENTRIES = 2;

    private static final int LONGEST_HEADLINE = 60;

    private static final int PARAGRAPH = 120;
    private static final double MINOR_SHARE = 0.3;
    private static final double MAIN_SHARE = 0.5;
    /** A paragraph above the facts with less of the body's character pairs is about something else. */
    private static final double FOREIGN_OVERLAP = 0.25;

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;
    private final FirstLines firstLines;

    SegmentHeader(ScoredLines lines, LineLabels labels, Segment segment) {
        this.lines = lines;
        this.labels = labels;
        this.segment = segment;
        this.firstLines = new FirstLines(lines, labels, segment);
    }

    void adjust() {
        boolean chronicle = isChronicle();
        if (chronicle) {
            firstLines.keepDate();
        }
        freeRepeatedHeadline();
        freeAboveHeadline();
        free(chronicle);
        firstLines.keepHeading();
        firstLines.keepLeadIn();
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

    /**
     * A short first line that stands again between the paragraphs is a headline, also when it ends as a question. A statement
     * with its full stop is a paragraph, and pages print paragraphs twice.
     */
    private void freeRepeatedHeadline() {
        int first = segment.first();
        if (first >= segment.end() || lines.text(first).length() > LONGEST_HEADLINE) {
            return;
        }
        char last = lines.text(first).charAt(lines.text(first).length() - 1);
        for (int i = first + 1; i < segment.end() && last != '。' && last != '.'; i++) {
            if (lines.text(i).equals(lines.text(first))) {
                labels.set(first, LineKind.OUTSIDE, "repeated headline");
                return;
            }
        }
    }

    /** What stands above the headline that the head of the page gives is not the article, when most of the segment is below. */
    private void freeAboveHeadline() {
        double below = segment.score();
        for (int i = segment.first(); i < segment.end() && below >= MAIN_SHARE * segment.score(); i++) {
            below -= lines.score(i);
            if (lines.beginsHead(i) && below >= MAIN_SHARE * segment.score()) {
                for (int above = segment.first(); above <= i; above++) {
                    labels.set(above, LineKind.OUTSIDE, "above the headline");
                }
                return;
            }
        }
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

    /** The first line of the body. */
    int bodyStart() {
        return firstLines.bodyStart();
    }
}
