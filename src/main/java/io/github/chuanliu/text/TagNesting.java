package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;

/**
 * What tags close of the elements that the HTML standard lets end without an end tag (13.2.6). Where it would move, reopen or
 * drop anything, the answer is no.
 */
final class TagNesting {

    private final OpenTags open;
    private final TableNesting tables;

    TagNesting(OpenTags open) {
        this.open = open;
        this.tables = new TableNesting(open);
    }

    /** Closes and opens what a start tag implies; false when the standard would do more. */
    boolean start(HtmlElement element) {
        if (open.isFull()) {
            return false;
        }
        if (open.isInTable()) {
            return tables.start(element.group());
        }
        return switch (element.group()) {
            case BLOCK, PARAGRAPH, PREFORMATTED, RULE -> closeParagraph();
            case HEADING -> closeParagraph() && !open.isCurrent(Group.HEADING);
            case LIST_ITEM, DEFINITION -> closeItem(element.group()) && closeParagraph();
            case FORM -> !open.has(Group.FORM) && closeParagraph();
            case LINK, BUTTON, UNSCRIPTED -> !open.has(element.group());
            case TABLE -> !open.hasParagraph();
            case CELL, ROW, ROW_GROUP -> open.popIf(Group.CELL) && tables.start(element.group());
            case VOID, FORMATTING, INLINE, SCRIPT, RAW, TYPED, SELECT, DRAWING -> true;
            case ROOT, TITLE, OPTION, CAPTION, COLUMN_GROUP, COLUMN, SHAPE, NONE -> false;
        };
    }

    /** A paragraph ends where a block begins, unless something else is open in it. */
    private boolean closeParagraph() {
        return open.popIf(Group.PARAGRAPH) || !open.hasParagraph();
    }

    /** An item ends where the next one of its list begins, unless something else is open in it. */
    private boolean closeItem(Group item) {
        return open.popIf(item) || !open.hasItem(item);
    }

    /** Closes what an end tag closes; false when it closes what is open inside its element, or the standard would do more. */
    boolean end(HtmlElement element) {
        return switch (element.group()) {
            case FORMATTING, LINK, INLINE, UNSCRIPTED -> open.popIf(element);
            case PARAGRAPH -> open.popIf(element) || addParagraph(element);
            case BLOCK -> isStray(element) || closeBlock(element);
            case HEADING, LIST_ITEM, DEFINITION, PREFORMATTED, FORM, BUTTON, CELL, CAPTION -> closeBlock(element);
            case ROW, ROW_GROUP, TABLE, COLUMN_GROUP -> endInTable(element);
            default -> false;
        };
    }

    /** The end of a paragraph that was not begun, or that a block has ended, is a paragraph without content. */
    private boolean addParagraph(HtmlElement paragraph) {
        if (open.isInTable() || open.hasParagraph()) {
            return false;
        }
        open.put(paragraph.markup());
        return true;
    }

    /** The end of a block that is not open means nothing. */
    private boolean isStray(HtmlElement block) {
        return !open.isInTable() && !open.has(block);
    }

    private boolean closeBlock(HtmlElement element) {
        closeImplied(element);
        return open.popIf(element);
    }

    private void closeImplied(HtmlElement end) {
        while (!open.isCurrent(end)
                && (open.isCurrent(Group.PARAGRAPH)
                        || open.isCurrent(Group.LIST_ITEM)
                        || open.isCurrent(Group.DEFINITION))) {
            open.pop();
        }
    }

    private boolean endInTable(HtmlElement element) {
        if (!open.isInTable()) {
            closeImplied(element);
            if (!open.popIf(Group.CELL)) {
                return false;
            }
        }
        return tables.end(element);
    }
}
