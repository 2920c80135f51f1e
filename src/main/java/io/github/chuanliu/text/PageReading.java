package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides for every line of a page what it is: headline, deck, body, caption, facts, or something else. */
final class PageReading {

    /** Paragraphs this long do not repeat by chance. */
    private static final int REPEATABLE = 12;

    /** A headline with its facts takes no more lines than this. */
    private static final int HEADER_LINES = 8;
    /** A deck repeats what the body says: this share of its character pairs at least. */
    private static final double DECK_OVERLAP = 0.3;

    private final PageLines page;
    private final List<PageLine> lines;
    private final LineFeatures[] features;
    private final double[] scores;
    private final LineKind[] kinds;
    private final String[] reasons;
    private final Segment segment;
    private final TitleFinder titles;
    private final Optional<Integer> titleLine;
    private long repeatedChars;

    PageReading(PageLines page) {
        this.page = page;
        this.lines = page.lines();
        this.features = new LineFeatures[lines.size()];
        this.scores = new double[lines.size()];
        this.kinds = new LineKind[lines.size()];
        this.reasons = new String[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            features[i] = LineFeatures.of(lines.get(i).text());
            LineScorer.Score score = LineScorer.score(lines.get(i), features[i]);
            scores[i] = score.value();
            reasons[i] = score.reason();
            kinds[i] = LineKind.OUTSIDE;
        }
        this.segment = findSegment();
        classifySegment();
        freeHeader();
        keepFirstHeading();
        this.titles = new TitleFinder(page, features);
        this.titleLine = titles.find(bodyStart(), join(LineKind.BODY));
        classifyAbove();
    }

    private Segment findSegment() {
        Segment proposed = SegmentFinder.find(scores);
        if (!page.hasMarkup() || proposed.isEmpty()) {
            return proposed;
        }
        double[] confined = Containers.confine(page, scores, proposed);
        System.arraycopy(confined, 0, scores, 0, scores.length);
        return SegmentFinder.find(scores);
    }

    private void classifySegment() {
        Set<String> seen = new HashSet<>();
        for (int i = segment.first(); i < segment.end(); i++) {
            String text = lines.get(i).text();
            if (lines.get(i).role() == PageLine.Role.CAPTION || CaptionRules.isCaption(text)) {
                set(i, LineKind.CAPTION, "credit or caption");
            } else if (text.length() > REPEATABLE && !seen.add(text)) {
                set(i, LineKind.REPEATED, "stood before");
                repeatedChars += text.length();
            } else if (isForeign(i)) {
                set(i, LineKind.DROPPED, reasons[i]);
            } else if (isFacts(i)) {
                set(i, LineKind.META, "labelled facts");
            } else {
                set(i, LineKind.BODY, reasons[i]);
            }
        }
    }

    /**
     * A headline that is a sentence, with the lines of facts under it, may have come into the segment: what stands above
     * facts near its beginning is above the body.
     */
    private void freeHeader() {
        int last = -1;
        for (int i = segment.first(); i < Math.min(segment.end(), segment.first() + HEADER_LINES); i++) {
            if (isPageFacts(i)) {
                last = i;
            }
        }
        double above = 0;
        for (int i = segment.first(); i < last; i++) {
            above += Math.max(0, scores[i]);
            if (features[i].visible() > 120) {
                return; // that is a paragraph, and the facts stand inside the article
            }
        }
        if (last > segment.first() && above < 0.3 * segment.score()) {
            for (int i = segment.first(); i <= last; i++) {
                set(i, LineKind.OUTSIDE, "above the facts about the page");
            }
        }
    }

    /** Between briefs, headings stay; the first one scored too low to open the segment and is taken back in. */
    private void keepFirstHeading() {
        int start = bodyStart();
        if (start == 0
                || start >= segment.end()
                || Briefs.isHeading(lines.get(start).text())) {
            return;
        }
        String before = lines.get(start - 1).text();
        boolean heading = Briefs.isHeading(before)
                && kinds[start - 1] == LineKind.OUTSIDE
                && features[start - 1].marks() == LineFeatures.Marks.NONE
                && !isPageFacts(start - 1);
        if (heading && Briefs.alternate(texts(LineKind.BODY)) && hasHeadline(start - 2)) {
            set(start - 1, LineKind.BODY, "heading of the first brief");
        }
    }

    /** Whether a headline may stand at or above this line, so that the first brief's heading need not be it. */
    private boolean hasHeadline(int line) {
        for (int i = Math.max(0, line - 4); i <= line; i++) {
            if (features[i].visible() >= 4 && features[i].marks() == LineFeatures.Marks.NONE && !isPageFacts(i)) {
                return true;
            }
        }
        return false;
    }

    /** Inside the segment but surely not of it: controls, notices, links to elsewhere. */
    private boolean isForeign(int i) {
        LineFeatures.Marks marks = features[i].marks();
        PageLine line = lines.get(i);
        boolean control = marks.ends() + marks.insides() > 0 || (marks.buttons() > 0 && features[i].visible() <= 20);
        return control
                || (marks.notices() > 0 && features[i].visible() < 200)
                || (line.role() == PageLine.Role.FRAME)
                || (line.linkShare() > 0.9 && !features[i].isSentence() && scores[i] < -15);
    }

    private boolean isFacts(int i) {
        return !features[i].isSentence()
                && lines.get(i).text().length() <= 160
                && !Labels.of(lines.get(i).text()).isEmpty();
    }

    private void classifyAbove() {
        int from = titleLine.map(line -> line + 1).orElse(Math.max(0, bodyStart() - 6));
        CharPairs body = CharPairs.of(join(LineKind.BODY), 4000);
        String title = titleLine.map(line -> lines.get(line).text()).orElse("");
        titleLine.ifPresent(line -> set(line, LineKind.TITLE, "headline"));
        if (titleLine.isPresent() && titles.isBroken(from - 1, bodyStart())) {
            set(from, LineKind.TITLE, "headline, second line");
            from++;
        }
        for (int i = from; i < bodyStart(); i++) {
            String text = lines.get(i).text();
            if (text.equals(title)) {
                set(i, LineKind.REPEATED, "headline again");
            } else if (isPageFacts(i)) {
                set(i, LineKind.META, "facts about the page");
            } else if (kinds[i] == LineKind.CAPTION || CaptionRules.isCaption(text)) {
                set(i, LineKind.CAPTION, "credit or caption");
            } else if (titleLine.isPresent() && isDeck(i, body)) {
                set(i, LineKind.DECK, "between headline and body");
            }
        }
        for (int i = segment.first(); i < segment.end(); i++) {
            if (kinds[i] == LineKind.BODY
                    && !title.isEmpty()
                    && lines.get(i).text().equals(title)) {
                set(i, LineKind.REPEATED, "headline again");
            }
        }
    }

    private boolean isPageFacts(int i) {
        String text = lines.get(i).text();
        return text.length() <= 200
                && (features[i].isDateOnly()
                        || BylineNames.isByline(text)
                        || !Labels.of(text).isEmpty()
                        || (!features[i].isSentence() && ClockTime.in(text).isPresent()));
    }

    private boolean isDeck(int i, CharPairs body) {
        LineFeatures f = features[i];
        boolean marked = f.marks() != LineFeatures.Marks.NONE;
        boolean menu = f.spaces() >= 3 && f.han() > 0 && f.visible() / (f.spaces() + 1) <= 3;
        return !marked
                && !menu
                && f.visible() >= 6
                && f.visible() <= 160
                && lines.get(i).linkShare() < 0.5
                && body.share(lines.get(i).text()) >= DECK_OVERLAP;
    }

    private int bodyStart() {
        for (int i = Math.max(0, segment.first() - 1); i < segment.end(); i++) {
            if (kinds[i] == LineKind.BODY) {
                return i;
            }
        }
        return segment.first();
    }

    private void set(int i, LineKind kind, String reason) {
        kinds[i] = kind;
        reasons[i] = reason;
    }

    private String join(LineKind kind) {
        return String.join("\n", texts(kind));
    }

    List<String> texts(LineKind kind) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (kinds[i] == kind) {
                texts.add(lines.get(i).text());
            }
        }
        return texts;
    }

    Optional<String> title() {
        return titleLine.map(line -> TitleText.clean(String.join(" ", texts(LineKind.TITLE))));
    }

    /**
     * Lines that may state facts about the page, best first: between headline and body, inside the body's segment, just
     * above the headline, just below the body.
     */
    List<String> factLines(int above, int below) {
        List<String> facts = new ArrayList<>();
        int title = titleLine.orElse(segment.first());
        for (int i = title + 1; i < segment.end(); i++) {
            if (kinds[i] == LineKind.META || (i < segment.first() && kinds[i] == LineKind.OUTSIDE)) {
                facts.add(lines.get(i).text());
            }
        }
        for (int i = title - 1; i >= Math.max(0, title - above); i--) {
            facts.add(lines.get(i).text());
        }
        for (int i = segment.end(); i < Math.min(lines.size(), segment.end() + below); i++) {
            facts.add(lines.get(i).text());
        }
        return facts;
    }

    PageLines page() {
        return page;
    }

    Segment segment() {
        return segment;
    }

    double score(int line) {
        return scores[line];
    }

    LineFeatures features(int line) {
        return features[line];
    }

    LineKind kind(int line) {
        return kinds[line];
    }

    String reason(int line) {
        return reasons[line];
    }

    long repeatedChars() {
        return repeatedChars;
    }
}
