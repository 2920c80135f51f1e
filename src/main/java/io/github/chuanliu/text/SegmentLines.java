package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Sorts the lines of the segment: paragraphs, captions, repeated paragraphs, controls and lines of facts. */
final class SegmentLines {

    /** Paragraphs this long do not repeat by chance. */
    private static final int REPEATABLE = 12;
    /** A caption without a mark of its own, above one that gives the credit of several, is a sentence no longer than this. */
    private static final int PLAIN_CAPTION = 50;

    private static final Pattern SUMMARY =
            Pattern.compile("[【\\[]?(?:内容)?(?:摘要|导读|导语|核心提示|提要|概要|摘 要)[】\\]]?\\s?[:：]?\\s?");
    private static final int SUMMARY_REACH = 5;

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;
    private long repeatedChars;

    SegmentLines(ScoredLines lines, LineLabels labels, Segment segment) {
        this.lines = lines;
        this.labels = labels;
        this.segment = segment;
    }

    /** Sorts them. */
    void sort() {
        Set<String> seen = new HashSet<>();
        for (int i = segment.first(); i < segment.end(); i++) {
            String text = lines.text(i);
            if (lines.isCaption(i)) {
                labels.set(i, LineKind.CAPTION, "credit or caption");
            } else if (SUMMARY.matcher(text).lookingAt() && standsBelow(i)) {
                labels.set(i, LineKind.DECK, "summary that the text repeats");
            } else if (text.length() > REPEATABLE && !seen.add(text)) {
                labels.set(i, LineKind.REPEATED, "stood before");
                repeatedChars += text.length();
            } else if (lines.isForeign(i) || isMarkupLeft(i)) {
                labels.set(i, LineKind.DROPPED, labels.reason(i));
            } else if (lines.judge(i).isFacts()) {
                labels.set(i, LineKind.META, "labelled facts");
            } else {
                labels.set(i, LineKind.BODY, labels.reason(i));
            }
        }
        takeInPlainCaptions();
        keepPhotoNews();
    }

    /** What a broken tag leaves behind: " />. */
    private boolean isMarkupLeft(int line) {
        LineFeatures f = lines.features(line);
        String text = lines.text(line);
        return f.visible() <= 6 && f.han() + f.digits() == 0 && (text.indexOf('<') >= 0 || text.indexOf('>') >= 0);
    }

    /** Whether a paragraph below says what a summary says. */
    private boolean standsBelow(int line) {
        String summary = SUMMARY.matcher(lines.text(line)).replaceFirst("");
        for (int i = line + 1; i < Math.min(segment.end(), line + SUMMARY_REACH); i++) {
            if (lines.text(i).startsWith(summary)) {
                return true;
            }
        }
        return false;
    }

    /** Captions without a mark of their own above one that gives the credit of all. */
    private void takeInPlainCaptions() {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (labels.is(i, LineKind.CAPTION) && CaptionRules.creditsSeveral(lines.text(i))) {
                for (int above = i - 1; above >= segment.first() && isPlainCaption(above); above--) {
                    labels.set(above, LineKind.CAPTION, "above the credit of several pictures");
                }
            }
        }
    }

    private boolean isPlainCaption(int line) {
        LineFeatures f = lines.features(line);
        return labels.is(line, LineKind.BODY) && f.visible() <= PLAIN_CAPTION && f.sentenceEnds() == 1;
    }

    /** Photo news: where nothing but captions is, their sentences are the article. */
    private void keepPhotoNews() {
        for (int i = segment.first(); i < segment.end(); i++) {
            if (labels.is(i, LineKind.BODY)) {
                return;
            }
        }
        for (int i = segment.first(); i < segment.end(); i++) {
            if (labels.is(i, LineKind.CAPTION) && lines.features(i).isSentence()) {
                labels.set(i, LineKind.BODY, "photo news");
            }
        }
    }

    long repeatedChars() {
        return repeatedChars;
    }
}
