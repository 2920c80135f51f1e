package io.github.chuanliu.text;

import java.util.Arrays;

/** Numbers the elements that hold text, on first sight and parents first, while a walk enters and leaves them. */
final class ElementNumbers {

    private static final int NONE = -1;

    /** The numbers of the open elements, outermost first; {@link #NONE} for those that have none yet. */
    private int[] open = new int[64];

    private int depth;
    private int[] parents = new int[256];
    private int count;

    void enter() {
        open = depth == open.length ? Arrays.copyOf(open, 2 * depth) : open;
        open[depth++] = NONE;
    }

    void leave() {
        depth--;
    }

    /** The number of the innermost open element. */
    int innermost() {
        int known = depth - 1;
        while (known >= 0 && open[known] == NONE) {
            known--;
        }
        for (int i = known + 1; i < depth; i++) {
            parents = count == parents.length ? Arrays.copyOf(parents, 2 * count) : parents;
            parents[count] = i == 0 ? NONE : open[i - 1];
            open[i] = count++;
        }
        return depth == 0 ? NONE : open[depth - 1];
    }

    /** The number of each element's parent, {@link #NONE} for the outermost. */
    int[] parents() {
        return Arrays.copyOf(parents, count);
    }
}
