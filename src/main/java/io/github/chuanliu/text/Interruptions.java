package io.github.chuanliu.text;

import java.util.BitSet;
import java.util.List;

/**
 * Elements of several lines that stand between two paragraphs of one parent: a table of figures, a box of further reading.
 * They interrupt the article and do not end it, however many lines they have.
 */
final class Interruptions {

    /** All lines of one such element together. */
    private static final double COST = -12;

    private static final double ALL_LINK = 0.9;

    private final List<PageLine> lines;
    private final int[] parents;
    private final LineFeatures[] features;
    private final double[] scores;
    private final BitSet foreign = new BitSet();

    private Interruptions(PageLines page, LineFeatures[] features, double[] scores) {
        this.lines = page.lines();
        this.parents = page.parents();
        this.features = features;
        this.scores = scores;
    }

    /** Lowers what such elements cost in {@code scores}; returns the lines of those that lead to other articles. */
    static BitSet forgive(PageLines page, LineFeatures[] features, double[] scores) {
        Interruptions interruptions = new Interruptions(page, features, scores);
        interruptions.forgive();
        return interruptions.foreign;
    }

    private void forgive() {
        int before = -1;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] <= 0 || lines.get(i).block() < 0) {
                continue;
            }
            int parent = parents[lines.get(i).block()];
            if (before >= 0
                    && i - before > 2
                    && parent >= 0
                    && parent == parents[lines.get(before).block()]
                    && lines.get(i).block() != lines.get(before).block()) {
                forgive(before + 1, i, parent);
            }
            before = i;
        }
    }

    /** One element after the other between two paragraphs. */
    private void forgive(int from, int to, int parent) {
        int start = from;
        while (start < to) {
            int child = childOf(parent, lines.get(start).block());
            int end = start + 1;
            while (end < to && (childOf(parent, lines.get(end).block()) == child || areLinks(start, end))) {
                end++;
            }
            if (child >= 0 && end - start > 1) {
                soften(start, end);
            }
            start = end;
        }
    }

    /** Paragraphs that are links, one after the other, lead elsewhere as a box of links does. */
    private boolean areLinks(int first, int line) {
        return lines.get(first).linkShare() > ALL_LINK && lines.get(line).linkShare() > ALL_LINK;
    }

    private void soften(int from, int to) {
        double sum = 0;
        boolean elsewhere = false;
        int links = 0;
        for (int i = from; i < to; i++) {
            sum += scores[i];
            elsewhere = elsewhere || features[i].marks().ends() > 0;
            links += lines.get(i).linkShare() > ALL_LINK ? 1 : 0;
        }
        if (sum >= COST) {
            return;
        }
        for (int i = from; i < to; i++) {
            scores[i] = COST / (to - from);
        }
        if (elsewhere || 2 * links >= to - from) {
            foreign.set(from, to);
        }
    }

    /** The child of an element that a block stands in, or -1 when it stands elsewhere. */
    private int childOf(int parent, int block) {
        int child = block;
        while (child >= 0 && parents[child] != parent) {
            child = parents[child];
        }
        return child;
    }
}
