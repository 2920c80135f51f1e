package io.github.chuanliu.text;

import java.util.BitSet;
import java.util.List;

/** The lines of a page with what was counted on each and how much each looks like a paragraph. */
final class ScoredLines {

    private static final double LONG_PARAGRAPH = 70;
    /** Under a date that the markup calls a heading. */
    private static final double PARAGRAPH = 15;

    private static final double DATE_HEADING = -8;

    private static final int SHORT_HEADLINE = 6;
    private static final int HEADLINE = 12;
    private static final double LINK = 0.5;

    private final PageLines page;
    private final List<PageLine> lines;
    private final LineFeatures[] features;
    private final double[] scores;
    /** Lines of boxes that stand between paragraphs and lead to other articles. */
    private final BitSet foreign = new BitSet();

    ScoredLines(PageLines page, LineLabels labels) {
        this.page = page;
        this.lines = page.lines();
        this.features = new LineFeatures[lines.size()];
        this.scores = new double[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            features[i] = LineFeatures.of(lines.get(i).text());
            LineScorer.Score score = LineScorer.score(lines.get(i), features[i]);
            scores[i] = score.value();
            labels.explain(i, score.reason());
        }
        forgiveDateHeadings();
    }

    /** A date over a long paragraph heads an entry of a chronicle; dates of teasers stand between short ones. */
    private void forgiveDateHeadings() {
        for (int i = 0; i + 1 < scores.length; i++) {
            if (headsEntry(i)) {
                scores[i] = Math.max(scores[i], DATE_HEADING);
            }
        }
    }

    /** Whether a line is a date that stands over a long paragraph. */
    boolean headsEntry(int line) {
        if (line + 1 >= scores.length || !features[line].isDateOnly()) {
            return false;
        }
        boolean heading = lines.get(line).role() == PageLine.Role.HEADING
                || isTimeOfDay(lines.get(line).text());
        return scores[line + 1] >= (heading ? PARAGRAPH : LONG_PARAGRAPH);
    }

    /** 09:30, as over the entries of a live report. */
    private static boolean isTimeOfDay(String text) {
        int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
        return colon > 0 && colon <= 2 && text.length() == colon + 3;
    }

    /** The run of lines that is the article. */
    SegmentFinder.Segment segment() {
        SegmentFinder.Segment proposed = SegmentFinder.find(scores);
        if (!page.hasMarkup() || proposed.isEmpty()) {
            return proposed;
        }
        double[] confined = Containers.confine(page, scores, proposed);
        System.arraycopy(confined, 0, scores, 0, scores.length);
        foreign.or(Interruptions.forgive(page, features, scores));
        return SegmentFinder.find(scores);
    }

    boolean isForeign(int line) {
        return foreign.get(line) || judge(line).isForeign();
    }

    /** Whether a line is a caption by its markup, by standing under a picture, or by what it says. */
    boolean isCaption(int line) {
        PageLine.Role role = lines.get(line).role();
        return role == PageLine.Role.CAPTION
                || (role == PageLine.Role.PICTURE_NOTE && features[line].marks() == LineFeatures.Marks.NONE)
                || CaptionRules.isCaption(lines.get(line).text());
    }

    /** Whether the head of the page begins with a line, which the markup calls a heading or which is long enough for one. */
    boolean beginsHead(int line) {
        PageLines.PageHints hints = page.hints();
        String text = text(line);
        boolean heading = line(line).role() == PageLine.Role.HEADING && text.length() >= SHORT_HEADLINE;
        boolean plain = text.length() >= HEADLINE && line(line).linkShare() < LINK;
        return (heading || plain)
                && (hints.headline().filter(whole -> whole.startsWith(text)).isPresent()
                        || hints.documentTitle()
                                .filter(whole -> whole.startsWith(text))
                                .isPresent());
    }

    PageLines page() {
        return page;
    }

    int count() {
        return scores.length;
    }

    PageLine line(int line) {
        return lines.get(line);
    }

    String text(int line) {
        return lines.get(line).text();
    }

    LineFeatures features(int line) {
        return features[line];
    }

    LineFeatures[] features() {
        return features;
    }

    double score(int line) {
        return scores[line];
    }

    LineJudge judge(int line) {
        return new LineJudge(lines.get(line), features[line], scores[line]);
    }
}
