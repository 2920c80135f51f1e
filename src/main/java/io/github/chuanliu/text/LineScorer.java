package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;

/**
 * How much a line looks like a paragraph of an article, from about -200 (surely around one) to 150 (surely in one). The
 * weights were set on half of a set of saved pages and checked on the other half.
 */
final class LineScorer {

    /** A score and what decided it. */
    record Score(double value, String reason) {}

    /** A heading such as "related articles" must outweigh the teasers under it. */
    private static final double ENDS = -140;

    private static final double NOTICE = -120;
    private static final double DATE_ONLY = -60;
    private static final double FRAME = -60;
    private static final double DATELINE = 20;

    private LineScorer() {}

    static Score score(PageLine line, LineFeatures features) {
        String text = line.text();
        LineFeatures.Marks marks = features.marks();
        if (marks.ends() > 0) {
            return new Score(ENDS, "heading of another block");
        }
        if (marks.notices() > 0 && features.visible() < 200) {
            return new Score(NOTICE, "notice");
        }
        if (features.isDateOnly()) {
            return new Score(DATE_ONLY, "date alone");
        }
        if (line.linkShare() > 0.6) {
            return new Score(-10 - 0.3 * Math.min(features.weight(), 60), "link");
        }
        if (line.role() == Role.FRAME) {
            return new Score(FRAME, "frame element");
        }
        if (marks.buttons() > 0) {
            return new Score(-12 * Math.min(3, marks.buttons()), "control");
        }
        boolean goesOn = features.visible() >= 5 && Punctuation.isComma(text.charAt(text.length() - 1));
        if (!features.isSentence() && Dateline.standsAlone(text)) {
            return new Score(DATELINE, "dateline");
        }
        if (!features.isSentence() && !goesOn) {
            return new Score(-4 - 0.25 * Math.min(features.weight(), 40), "no sentence");
        }
        double length = Math.min(features.weight(), 150);
        if (isCutOff(text, features)) {
            return new Score(-10, "cut off");
        }
        if (Punctuation.endsSentence(text)) {
            return new Score(0.8 * length, "sentences");
        }
        if (goesOn) {
            return new Score(0.5 * length, "goes on");
        }
        if (features.sentenceEnds() > 0 || features.commas() >= 3) {
            return new Score(0.4 * length - 4, "open sentences");
        }
        return new Score(0.3 * length - 14, "open sentence");
    }

    /** A teaser that the site cut: it begins or ends in dots. Two ellipses end a sentence, and so does one on a long line. */
    private static boolean isCutOff(String text, LineFeatures features) {
        if (text.startsWith("...") || text.startsWith("…") || text.endsWith("...")) {
            return true;
        }
        return text.endsWith("…") && !text.endsWith("……") && features.visible() < 60;
    }
}
