package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;

/**
 * The open elements of a page whose tags nest. Start tags close what the HTML standard lets end without an end tag (13.2.6);
 * where the standard would move, reopen or drop anything, the answer is no.
 */
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

    void push(HtmlElement element, int markup) {
        open[depth++] = element;
        counts[element.group().ordinal()]++;
        tree.open(markup);
    }

    /** Adds an element without content. */
    void put(int markup) {
        tree.open(markup);
        tree.close();
    }

    void closeAll() {
        while (depth > 0) {
            pop();
        }
    }

    private void pop() {
        counts[open[--depth].group().ordinal()]--;
        tree.close();
    }

    private boolean popIf(boolean right) {
        if (right) {
            pop();
        }
        return right;
    }

    private HtmlElement current() {
        return open[depth - 1];
    }

    private boolean isCurrent(Group group) {
        return current().group() == group;
    }

    private int count(Group group) {
        return counts[group.ordinal()];
    }

    /** Whether text has no place here. */
    boolean isInTable() {
        return switch (current().group()) {
            case TABLE, ROW_GROUP, ROW, COLUMN_GROUP -> true;
            default -> false;
        };
    }

    boolean hasTable() {
        return count(Group.TABLE) > 0;
    }

    /** Closes and opens what a start tag implies; false when the standard would do more. */
    boolean makeRoom(HtmlElement element) {
        if (depth >= DEEPEST) {
            return false;
        }
        if (isInTable()) {
            return makeRoomInTable(element.group());
        }
        return switch (element.group()) {
            case BLOCK, PARAGRAPH, PREFORMATTED, RULE -> closeParagraph();
            case HEADING -> closeParagraph() && !isCurrent(Group.HEADING);
            case LIST_ITEM, DEFINITION -> closeItem(element.group()) && closeParagraph();
            case FORM -> count(Group.FORM) == 0 && closeParagraph();
            case LINK -> count(Group.LINK) == 0;
            case BUTTON, UNSCRIPTED -> count(element.group()) == 0;
            case TABLE -> count(Group.PARAGRAPH) == 0 || !hasParagraph();
            case CELL, ROW, ROW_GROUP -> isCurrent(Group.CELL) && popIf(true) && makeRoomInTable(element.group());
            case VOID, FORMATTING, INLINE, SCRIPT, RAW, TYPED, SELECT, DRAWING -> true;
            case ROOT, TITLE, OPTION, CAPTION, COLUMN_GROUP, COLUMN, SHAPE, NONE -> false;
        };
    }

    /** A paragraph ends where a block begins, unless something else is open in it. */
    private boolean closeParagraph() {
        if (count(Group.PARAGRAPH) == 0 || popIf(isCurrent(Group.PARAGRAPH))) {
            return true;
        }
        return !hasParagraph();
    }

    private boolean hasParagraph() {
        for (int i = depth - 1; i >= 0; i--) {
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

    /** An item ends where the next one of its list begins, unless something else is open in it. */
    private boolean closeItem(Group group) {
        for (int i = depth - 1; i >= 0; i--) {
            Group inner = open[i].group();
            if (inner == group) {
                return popIf(i == depth - 1);
            }
            boolean transparent = inner == Group.INLINE
                    || inner == Group.FORMATTING
                    || inner == Group.LINK
                    || inner == Group.PARAGRAPH
                    || open[i].is("div")
                    || open[i].is("address");
            if (!transparent) {
                return true;
            }
        }
        return true;
    }

    private boolean makeRoomInTable(Group group) {
        if (group == Group.SCRIPT || group == Group.RAW) {
            return !isCurrent(Group.COLUMN_GROUP);
        }
        if (isCurrent(Group.COLUMN_GROUP)) {
            return group == Group.COLUMN || (popIf(true) && makeRoomInTable(group));
        }
        return switch (group) {
            case CAPTION, COLUMN_GROUP -> isCurrent(Group.TABLE);
            case ROW_GROUP -> {
                closeRows();
                yield isCurrent(Group.TABLE);
            }
            case ROW -> {
                popIf(isCurrent(Group.ROW));
                implyRowGroup();
                yield true;
            }
            case CELL -> {
                if (!isCurrent(Group.ROW)) {
                    implyRowGroup();
                    imply(HtmlElement.of("tr"));
                }
                yield true;
            }
            default -> false;
        };
    }

    private void implyRowGroup() {
        if (isCurrent(Group.TABLE)) {
            imply(HtmlElement.of("tbody"));
        }
    }

    private void imply(HtmlElement element) {
        push(element, element.markup());
    }

    private void closeRows() {
        popIf(isCurrent(Group.ROW));
        popIf(isCurrent(Group.ROW_GROUP));
    }

    /** Closes what an end tag closes; false when it closes what is open inside its element, or the standard would do more. */
    boolean end(HtmlElement element) {
        return switch (element.group()) {
            case FORMATTING, LINK, INLINE, UNSCRIPTED -> popIf(current().is(element.name()));
            case PARAGRAPH -> popIf(isCurrent(Group.PARAGRAPH)) || addParagraph(element);
            case BLOCK, HEADING, LIST_ITEM, DEFINITION, PREFORMATTED, FORM, BUTTON, CELL, CAPTION -> {
                closeImplied(element);
                yield popIf(current().is(element.name()));
            }
            case ROW, ROW_GROUP, TABLE, COLUMN_GROUP -> endInTable(element);
            default -> false;
        };
    }

    /** The end of a paragraph that was not begun, or that a block has ended, is a paragraph without content. */
    private boolean addParagraph(HtmlElement paragraph) {
        if (isInTable() || (count(Group.PARAGRAPH) > 0 && hasParagraph())) {
            return false;
        }
        put(paragraph.markup());
        return true;
    }

    /** Whether the end tag of a block means nothing, as no such block is open. */
    boolean isStray(HtmlElement element) {
        if (element.group() != Group.BLOCK || isInTable()) {
            return false;
        }
        for (int i = depth - 1; i >= 0; i--) {
            if (open[i].is(element.name())) {
                return false;
            }
        }
        return true;
    }

    private void closeImplied(HtmlElement end) {
        while (!current().is(end.name())
                && (isCurrent(Group.PARAGRAPH) || isCurrent(Group.LIST_ITEM) || isCurrent(Group.DEFINITION))) {
            pop();
        }
    }

    private boolean endInTable(HtmlElement element) {
        if (!isInTable()) {
            closeImplied(element);
            if (!popIf(isCurrent(Group.CELL))) {
                return false;
            }
        }
        if (element.group() == Group.ROW_GROUP) {
            popIf(isCurrent(Group.ROW));
        }
        if (element.group() == Group.TABLE) {
            popIf(isCurrent(Group.COLUMN_GROUP));
            closeRows();
        }
        return popIf(current().is(element.name()));
    }
}
