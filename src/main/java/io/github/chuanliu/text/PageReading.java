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

    private static final double LONG_PARAGRAPH = 70;

    private static final double DATE_HEADING = -8;
    /** A headline with its facts takes no more lines than this. */
    private static final int HEADER_LINES = 8;

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
        forgiveDateHeadings();
        this.segment = findSegment();
        classifySegment();
        freeHeader();
        keepFirstHeading();
        CharPairs body = CharPairs.of(join(LineKind.BODY), 4000);
        this.titles = new TitleFinder(page, features);
        this.titleLine = titles.find(bodyStart(), body);
        classifyAbove(body);
    }

    /** A date over a long paragraph heads an entry of a chronicle; dates of teasers stand between short ones. */
    private void forgiveDateHeadings() {
        for (int i = 0; i + 1 < scores.length; i++) {
            if (features[i].isDateOnly() && scores[i + 1] >= LONG_PARAGRAPH) {
                scores[i] = Math.max(scores[i], DATE_HEADING);
            }
        }
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
            } else if (judge(i).isForeign()) {
                set(i, LineKind.DROPPED, reasons[i]);
            } else if (judge(i).isFacts()) {
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
            if (judge(i).isPageFacts()) {
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
                && !judge(start - 1).isPageFacts();
        if (heading && Briefs.alternate(texts(LineKind.BODY)) && hasHeadline(start - 2)) {
            set(start - 1, LineKind.BODY, "heading of the first brief");
        }
    }

    /** Whether a headline may stand at or above this line, so that the first brief's heading need not be it. */
    private boolean hasHeadline(int line) {
        for (int i = Math.max(0, line - 4); i <= line; i++) {
            if (features[i].visible() >= 4
                    && features[i].marks() == LineFeatures.Marks.NONE
                    && !judge(i).isPageFacts()) {
                return true;
            }
        }
        return false;
    }

    private void classifyAbove(CharPairs body) {
        int from = titleLine.map(line -> line + 1).orElse(Math.max(0, bodyStart() - 6));
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
            } else if (judge(i).isPageFacts()) {
                set(i, LineKind.META, "facts about the page");
            } else if (kinds[i] == LineKind.CAPTION || CaptionRules.isCaption(text)) {
                set(i, LineKind.CAPTION, "credit or caption");
            } else if (titleLine.isPresent() && judge(i).isDeck(body)) {
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

    private LineJudge judge(int i) {
        return new LineJudge(lines.get(i), features[i], scores[i]);
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

    /** Lines that may state facts about the page; so many above the headline and below the body. */
    FactLines factLines(int above, int below) {
        int title = titleLine.orElse(segment.first());
        List<String> header = new ArrayList<>();
        for (int i = title + 1; i < segment.end(); i++) {
            if (kinds[i] == LineKind.META || (i < segment.first() && kinds[i] == LineKind.OUTSIDE)) {
                header.add(joined(i, header));
            }
        }
        List<String> over = new ArrayList<>();
        for (int i = title - 1; i >= Math.max(0, title - above); i--) {
            over.add(lines.get(i).text());
        }
        List<String> under = new ArrayList<>();
        for (int i = segment.end(); i < Math.min(lines.size(), segment.end() + below); i++) {
            under.add(lines.get(i).text());
        }
        return new FactLines(header, over, under);
    }

    /** A date that a site cut into lines of year, day and time is one again. */
    private String joined(int i, List<String> header) {
        boolean piece = !header.isEmpty() && i > 0 && isDatePiece(i) && isDatePiece(i - 1);
        return piece
                ? header.remove(header.size() - 1) + ' ' + lines.get(i).text()
                : lines.get(i).text();
    }

    private boolean isDatePiece(int i) {
        LineFeatures f = features[i];
        return f.digits() >= 2 && f.dateChars() == f.visible() && f.visible() <= 12;
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
