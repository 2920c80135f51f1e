package io.github.chuanliu.text;

import io.github.chuanliu.text.SegmentFinder.Segment;
import java.util.List;

/** Confirms a segment with the markup: an article stands in one element, and what is outside of it is not the article. */
final class Containers {

    /** An element that holds this share of the segment's positive score is its container. */
    private static final double SHARE = 0.8;

    private static final double OUTSIDE = -80;
    /** A box of other things inside the container interrupts the article but does not end it. */
    private static final double FOREIGN_INSIDE = -6;

    private Containers() {}

    /** The scores with every line outside the container of the segment turned into a strong no. */
    static double[] confine(PageLines page, double[] scores, Segment segment) {
        List<PageLine> lines = page.lines();
        int[] parents = page.parents();
        double[] held = new double[parents.length];
        double all = 0;
        for (int i = segment.first(); i < segment.end(); i++) {
            int block = lines.get(i).block();
            if (scores[i] > 0 && block >= 0) {
                held[block] += scores[i];
                all += scores[i];
            }
        }
        for (int block = parents.length - 1; block > 0; block--) {
            if (parents[block] >= 0) {
                held[parents[block]] += held[block];
            }
        }
        int container = 0;
        for (int block = 0; block < parents.length; block++) {
            if (held[block] >= SHARE * all) {
                container = block; // children come after parents, and only one child can hold so much
            }
        }
        container = withSiblings(container, lines, parents);
        boolean[] inside = new boolean[parents.length];
        for (int block = 0; block < parents.length; block++) {
            inside[block] = block == container || (parents[block] >= 0 && inside[parents[block]]);
        }
        double[] confined = scores.clone();
        for (int i = 0; i < confined.length; i++) {
            int block = lines.get(i).block();
            if (block < 0 || !inside[block]) {
                confined[i] = Math.min(confined[i], OUTSIDE);
            } else if (lines.get(i).role() == PageLine.Role.FRAME) {
                confined[i] = FOREIGN_INSIDE;
            }
        }
        return confined;
    }

    /** A paragraph holds only itself; what a table parts it from is the rest of the article. */
    private static int withSiblings(int container, List<PageLine> lines, int[] parents) {
        boolean paragraph = parents[container] >= 0
                && lines.stream().filter(line -> line.block() == container).count() == 1;
        return paragraph ? parents[container] : container;
    }
}
