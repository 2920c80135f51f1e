package io.github.chuanliu.text;

/**
 * What one line can be, judged by itself.
 *
 * @param line the line
 * @param features what was counted on it
 * @param score how much it looks like a paragraph
 */
record LineJudge(PageLine line, LineFeatures features, double score) {

    /** A deck repeats what the body says: this share of its character pairs at least. */
    private static final double DECK_OVERLAP = 0.3;

    /** Inside the segment but surely not of it: controls, notices, links to elsewhere. */
    boolean isForeign() {
        LineFeatures.Marks marks = features.marks();
        boolean control = marks.ends() + marks.insides() > 0 || (marks.buttons() > 0 && features.visible() <= 20);
        return control
                || (marks.notices() > 0 && features.visible() < 200)
                || (line.role() == PageLine.Role.FRAME)
                || (line.linkShare() > 0.9 && !features.isSentence() && score < -15);
    }

    /** A line of labelled facts. */
    boolean isFacts() {
        return !features.isSentence()
                && line.text().length() <= 160
                && !Labels.of(line.text()).isEmpty();
    }

    /** A line about the page rather than of the text: date, labels, byline. */
    boolean isPageFacts() {
        String text = line.text();
        return text.length() <= 200
                && (features.isDateOnly()
                        || BylineNames.isByline(text)
                        || !Labels.of(text).isEmpty()
                        || (!features.isSentence() && ClockTime.in(text).isPresent()));
    }

    /** Shoulder or subtitle of the body with these character pairs. */
    boolean isDeck(CharPairs body) {
        boolean marked = features.marks() != LineFeatures.Marks.NONE;
        boolean menu =
                features.spaces() >= 3 && features.han() > 0 && features.visible() / (features.spaces() + 1) <= 3;
        return !marked
                && !menu
                && features.visible() >= 6
                && features.visible() <= 160
                && line.linkShare() < 0.5
                && body.share(line.text()) >= DECK_OVERLAP;
    }
}
