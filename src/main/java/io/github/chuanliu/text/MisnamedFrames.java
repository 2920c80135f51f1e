package io.github.chuanliu.text;

/**
 * Elements that, for all their names, hold most of the sentences of a page: designers also call the wrapper of everything
 * "banner" or "comment-box".
 */
final class MisnamedFrames {

    private static final int FEWEST_SENTENCES = 4;
    private static final int UNKNOWN = -1;

    private final PageTree tree;
    private int all = UNKNOWN;

    MisnamedFrames(PageTree tree) {
        this.tree = tree;
    }

    /** Whether an element that is a frame by its names holds most of the sentences. */
    boolean holds(int element) {
        int own = sentences(element);
        if (own < FEWEST_SENTENCES) {
            return false;
        }
        all = all == UNKNOWN ? sentences(0) : all;
        return 2 * own > all;
    }

    private int sentences(int element) {
        int ends = 0;
        for (int i = element; i < tree.end(element); i++) {
            ends += sentences(tree.text(i));
        }
        return ends;
    }

    private static int sentences(String text) {
        int ends = 0;
        for (int i = text.indexOf('。'); i >= 0; i = text.indexOf('。', i + 1)) {
            ends++;
        }
        for (int i = text.indexOf('.'); i >= 0; i = text.indexOf('.', i + 1)) {
            ends += text.startsWith(" ", i + 1) ? 1 : 0;
        }
        return ends;
    }
}
