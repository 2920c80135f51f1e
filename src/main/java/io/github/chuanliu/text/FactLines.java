package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines that may state facts about a page, by where they stand.
 *
 * @param header between headline and body
 * @param inside labelled lines among the paragraphs
 * @param above just above the headline, nearest first
 * @param below just below the body
 */
record FactLines(List<String> header, List<String> inside, List<String> above, List<String> below) {

    /**
     * Where they are sought.
     *
     * @param title the first line of the headline
     * @param above so many lines above it
     * @param below so many lines below the body
     */
    record Reach(int title, int above, int below) {}

    static FactLines around(ScoredLines lines, LineLabels labels, Segment segment, Reach reach) {
        List<String> header = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        boolean begun = false;
        for (int i = reach.title() + 1; i < segment.end(); i++) {
            begun = begun || labels.is(i, LineKind.BODY);
            boolean outside = i < segment.first() && labels.is(i, LineKind.OUTSIDE);
            if (begun && labels.is(i, LineKind.META)) {
                inside.add(lines.text(i));
            } else if (!begun && (labels.is(i, LineKind.META) || outside)) {
                boolean piece =
                        !header.isEmpty() && isDatePiece(lines.features(i)) && isDatePiece(lines.features(i - 1));
                String line = lines.text(i);
                header.add(piece ? header.remove(header.size() - 1) + ' ' + line : line);
            }
        }
        List<String> over = new ArrayList<>();
        int top = Math.max(0, reach.title() - (isPaper(lines, reach.title()) ? EpaperFrame.LINES : reach.above()));
        for (int i = reach.title() - 1; i >= top; i--) {
            over.add(lines.text(i));
        }
        List<String> under = new ArrayList<>();
        for (int i = segment.end(); i < Math.min(lines.count(), segment.end() + reach.below()); i++) {
            boolean footer = lines.features(i).marks().ends() > 0
                    && Labels.of(lines.text(i)).isEmpty();
            if (!footer) {
                under.add(lines.text(i));
            }
        }
        return new FactLines(header, inside, over, under);
    }

    private static boolean isPaper(ScoredLines lines, int title) {
        for (int i = Math.max(0, title - EpaperFrame.LINES); i < title; i++) {
            if (EpaperFrame.isMark(lines.text(i))) {
                return true;
            }
        }
        return false;
    }

    /** A site may cut a date into lines of year, day and time. */
    private static boolean isDatePiece(LineFeatures f) {
        return f.digits() >= 2 && f.dateChars() == f.visible() && f.visible() <= 12;
    }

    /** All of them, best first. */
    List<String> all() {
        List<String> all = new ArrayList<>(header);
        all.addAll(inside);
        all.addAll(above);
        all.addAll(below);
        return all;
    }
}
