package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;

/** What tags between the cells of a table close, and what they open that authors leave out: row groups and rows. */
final class TableNesting {

    private final OpenTags open;

    TableNesting(OpenTags open) {
        this.open = open;
    }

    /** Closes and opens what a start tag implies; false when the standard would move its element out of the table. */
    boolean start(Group group) {
        if (group == Group.SCRIPT || group == Group.RAW) {
            return !open.isCurrent(Group.COLUMN_GROUP);
        }
        if (open.isCurrent(Group.COLUMN_GROUP)) {
            return group == Group.COLUMN || (open.popIf(Group.COLUMN_GROUP) && start(group));
        }
        return switch (group) {
            case CAPTION, COLUMN_GROUP -> open.isCurrent(Group.TABLE);
            case ROW_GROUP -> closeRows();
            case ROW -> startRow();
            case CELL -> open.isCurrent(Group.ROW) || implyRow();
            default -> false;
        };
    }

    private boolean startRow() {
        open.popIf(Group.ROW);
        if (open.isCurrent(Group.TABLE)) {
            open.imply("tbody");
        }
        return true;
    }

    private boolean implyRow() {
        startRow();
        open.imply("tr");
        return true;
    }

    private boolean closeRows() {
        open.popIf(Group.ROW);
        open.popIf(Group.ROW_GROUP);
        return true;
    }

    /** Closes what an end tag closes; false when its element is not open. */
    boolean end(HtmlElement element) {
        if (element.group() == Group.ROW_GROUP) {
            open.popIf(Group.ROW);
        }
        if (element.group() == Group.TABLE) {
            open.popIf(Group.COLUMN_GROUP);
            closeRows();
        }
        return open.popIf(element);
    }
}
