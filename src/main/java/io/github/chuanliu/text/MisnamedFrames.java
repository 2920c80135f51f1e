package io.github.chuanliu.text;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Elements that, for all their names, hold most of the sentences of a page: designers also call the wrapper of everything
 * "banner" or "comment-box".
 */
final class MisnamedFrames {

    private static final int FEWEST_SENTENCES = 4;
    private static final int UNKNOWN = -1;

    private final Element body;
    private int all = UNKNOWN;

    MisnamedFrames(Element body) {
        this.body = body;
    }

    boolean holds(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("footer") || tag.equals("aside") || tag.equals("menu")) {
            return false;
        }
        int own = sentences(element);
        if (own < FEWEST_SENTENCES) {
            return false;
        }
        all = all == UNKNOWN ? sentences(body) : all;
        return 2 * own > all;
    }

    private static int sentences(Element element) {
        int[] ends = {0};
        element.traverse((node, depth) -> {
            if (node instanceof TextNode text) {
                ends[0] += sentences(text.getWholeText());
            }
        });
        return ends[0];
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
