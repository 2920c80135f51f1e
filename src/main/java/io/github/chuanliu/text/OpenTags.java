package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;

/** The open elements of a page that is read, innermost last; each is a node of its tree. */
final class OpenTags {

    /** Deeper, Jsoup leaves the standard. */
    private static final int DEEPEST = 90;

    private final PageTree tree;
    private final HtmlElement[] open = new HtmlElement[DEEPEST + 3];
    private int depth;
    private final int[] counts = new int[Group.values().length];

    OpenTags(PageTree tree) {
        this.tree = tree;
    }

    boolean isFull() {
        return depth >= DEEPEST;
    }

    /** Opens an element with these bits of {@link Markup}. */
    void push(HtmlElement element, int markup) {
        open[depth++] = element;
        counts[element.group().ordinal()]++;
        tree.open(markup);
    }

    /** Opens an element that has no tag of its own. */
    void imply(String name) {
        HtmlElement element = HtmlElement.of(name);
        push(element, element.markup());
    }

    /** Adds an element without content. */
    void put(int markup) {
        tree.open(markup);
        tree.close();
    }

    void pop() {
        counts[open[--depth].group().ordinal()]--;
        tree.close();
    }

    void closeAll() {
        while (depth > 0) {
            pop();
        }
    }

    /** Closes the innermost element if it is of a group; returns whether it was. */
    boolean popIf(Group group) {
        boolean right = isCurrent(group);
        if (right) {
            pop();
        }
        return right;
    }

    /** Closes the innermost element if it has the name of another; returns whether it has. */
    boolean popIf(HtmlElement element) {
        boolean right = isCurrent(element);
        if (right) {
            pop();
        }
        return right;
    }

    boolean isCurrent(Group group) {
        return open[depth - 1].group() == group;
    }

    boolean isCurrent(HtmlElement element) {
        return open[depth - 1].is(element.name());
    }

    boolean has(Group group) {
        return counts[group.ordinal()] > 0;
    }

    boolean has(HtmlElement element) {
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i].is(element.name())) {
                return true;
            }
        }
        return false;
    }

    /** Whether text has no place here. */
    boolean isInTable() {
        return switch (open[depth - 1].group()) {
            case TABLE, ROW_GROUP, ROW, COLUMN_GROUP -> true;
            default -> false;
        };
    }

    /** Whether a paragraph is open that a block would end. */
    boolean hasParagraph() {
        for (int i = depth - 1; i >= 0 && has(Group.PARAGRAPH); i--) {
            switch (open[i].group()) {
                case PARAGRAPH -> {
                    return true;
                }
                case CELL, TABLE, CAPTION, BUTTON -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether an item is open that the next one of its list would end. */
    boolean hasItem(Group item) {
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i].group() == item) {
                return true;
            }
            if (!mayStandInItem(open[i])) {
                return false;
            }
        }
        return false;
    }

    private static boolean mayStandInItem(HtmlElement element) {
        return switch (element.group()) {
            case INLINE, FORMATTING, LINK, PARAGRAPH -> true;
            default -> element.is("div") || element.is("address");
        };
    }
}
