package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;
import io.github.chuanliu.text.HtmlScanner.Token;

/** Passes over elements that lines need nothing of and whose content has rules of its own: choices and drawings. */
final class NestedHidden {

    private static final int DEEPEST = 32;

    private final HtmlScanner page;
    private final PageTree tree;
    private final HtmlElement[] open = new HtmlElement[DEEPEST];
    private int depth;

    NestedHidden(HtmlScanner page, PageTree tree) {
        this.page = page;
        this.tree = tree;
    }

    /** Passes over an element whose start tag was read; false when anything else than its own parts stands in it. */
    boolean read(HtmlElement element, int markup) {
        Group part = element.group() == Group.SELECT ? Group.OPTION : Group.SHAPE;
        tree.open(markup);
        depth = page.attributes().selfClosing() ? 0 : 1;
        open[0] = element;
        while (depth > 0) {
            if (!take(page.next(), part)) {
                return false;
            }
        }
        tree.close();
        return true;
    }

    private boolean take(Token token, Group part) {
        return switch (token) {
            case TEXT -> {
                tree.text(page.text());
                yield true;
            }
            case COMMENT -> true;
            case START -> start(page.element(), part);
            case END -> end(page.element(), part);
            case DOCTYPE, END_OF_PAGE, BROKEN -> false;
        };
    }

    private boolean start(HtmlElement element, Group part) {
        if (element.group() != part || depth == DEEPEST) {
            return false;
        }
        if (part == Group.SHAPE && !page.attributes().selfClosing()) {
            open[depth++] = element;
        }
        return true;
    }

    /** The end tags of options change nothing but where the next one begins. */
    private boolean end(HtmlElement element, Group part) {
        if (part == Group.OPTION && element.group() == part) {
            return true;
        }
        return open[--depth] == element;
    }
}
