package io.github.chuanliu.text;

import java.util.List;

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

    private static final PhraseTable ORIGINAL_HEADLINES =
            PhraseTable.ofWords(List.of("原标题:", "原标题：", "原题为", "原题:", "原题：", "原標題:", "原標題：", "原題為", "原題:", "原題："));

    /** Inside the segment but surely not of it: controls, notices, links to elsewhere. */
    boolean isForeign() {
        LineFeatures.Marks marks = features.marks();
        boolean control = marks.ends() + marks.insides() > 0 || (marks.buttons() > 0 && features.visible() <= 20);
        return control
                || isOriginalHeadline()
                || (marks.notices() > 0 && features.visible() < 200)
                || (line.role() == PageLine.Role.FRAME)
                || (line.linkShare() > 0.9 && !features.isSentence() && score < -15);
    }

    /** The headline under which the text first appeared, as sites give it in brackets: (原标题:某某). */
    private boolean isOriginalHeadline() {
        String text = line.text();
        int start = text.length() > 1 && Punctuation.isOpening(text.charAt(0)) ? 1 : 0;
        return text.length() <= 140 && ORIGINAL_HEADLINES.matches(text, start);
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
                        || ((!features.isSentence() || isLatinFragment())
                                && ClockTime.in(text).isPresent()));
    }

    /** August 2, 2023 3:11 AM, Updated 2 hours ago: the commas make no sentence of it. */
    private boolean isLatinFragment() {
        return features.han() == 0 && features.sentenceEnds() == 0 && features.visible() <= 60;
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
