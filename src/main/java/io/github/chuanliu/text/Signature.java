package io.github.chuanliu.text;

import io.github.chuanliu.text.ExtractionTrace.LineKind;
import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.regex.Pattern;

/** What official documents end with, in lines too short for the segment: the office that issues them, then the day. */
final class Signature {

    private static final Pattern DAY = Pattern.compile(
            "(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s?年\\s?[\\d一二三四五六七八九十]{1,3}\\s?月\\s?[\\d一二三四五六七八九十]{1,3}\\s?日");

    private static final int MOST_OFFICES = 3;
    private static final int LONGEST = 40;

    private final ScoredLines lines;
    private final LineLabels labels;
    private final Segment segment;

    Signature(ScoredLines lines, LineLabels labels, Segment segment) {
        this.lines = lines;
        this.labels = labels;
        this.segment = segment;
    }

    /** Takes it into the body; only markup says that it belongs to the text, by giving it the parent of the last paragraph. */
    void keep() {
        if (segment.isEmpty() || !lines.page().hasMarkup()) {
            return;
        }
        int end = segment.end();
        while (end < Math.min(lines.count(), segment.end() + MOST_OFFICES) && isOffice(end)) {
            end++;
        }
        boolean signed = end > segment.end()
                && end < lines.count()
                && isSibling(end)
                && DAY.matcher(lines.text(end)).matches();
        for (int i = segment.end(); signed && i <= end; i++) {
            labels.set(i, LineKind.BODY, "signature");
        }
    }

    private boolean isOffice(int line) {
        String text = lines.text(line);
        return isSibling(line) && text.length() <= LONGEST && OutletLabel.hasOfficeShape(text);
    }

    private boolean isSibling(int line) {
        int last = lines.line(segment.end() - 1).block();
        int block = lines.line(line).block();
        int[] parents = lines.page().parents();
        return last >= 0 && block >= 0 && (block == last || parents[block] == parents[last]);
    }
}
