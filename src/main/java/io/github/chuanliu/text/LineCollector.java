package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import java.util.ArrayList;
import java.util.List;

/** Walks the tree of a page once and cuts it into lines. */
final class LineCollector {

    /** What designers name a caption and is longer is text beside a picture. */
    private static final int LONGEST_CAPTION = 300;

    private static final int FORM_LEVELS = 4;

    private final PageTree tree;
    private final List<PageLine> lines = new ArrayList<>();
    private final ElementNumbers numbers = new ElementNumbers();
    private final OpenElements open = new OpenElements();
    private final MisnamedFrames misnamed;
    private final LineText line = new LineText();
    private final PictureNotes pictures = new PictureNotes();

    private int linkChars;
    private int allChars;
    private int block = PageLine.NO_BLOCK;

    private LineCollector(PageTree tree) {
        this.tree = tree;
        this.misnamed = new MisnamedFrames(tree);
    }

    static LineCollector of(PageTree tree) {
        LineCollector collector = new LineCollector(tree);
        int node = 0;
        while (node < tree.size()) {
            collector.leaveAt(node);
            node = collector.take(node);
        }
        collector.leaveAt(tree.size());
        collector.flush();
        return collector;
    }

    List<PageLine> lines() {
        return lines;
    }

    int[] parents() {
        return numbers.parents();
    }

    private void leaveAt(int node) {
        while (open.endAt(node)) {
            if (open.endsLine()) {
                flush();
            }
            open.pop();
            numbers.leave();
        }
    }

    /** Takes a text or enters an element; returns the node that comes next. */
    private int take(int node) {
        if (tree.isText(node)) {
            pictures.text(tree.text(node), open);
            append(tree.text(node));
            return node + 1;
        }
        int markup = tree.markup(node);
        if ((markup & Markup.PICTURE) != 0) {
            pictures.picture(open);
        }
        if ((markup & Markup.LABEL) != 0 && isInForm()) {
            markup = Markup.HIDDEN | Markup.ENDS_LINE;
        }
        if ((markup & Markup.ENDS_LINE) != 0) {
            flush();
        }
        if ((markup & Markup.HIDDEN) != 0) {
            return pass(node);
        }
        boolean named = (markup & Markup.NAMED_FRAME) != 0 && !open.isInside(Markup.FRAME);
        open.push(node, tree.end(node), named && misnamed.holds(node) ? markup & ~Markup.FRAME : markup);
        numbers.enter();
        return node + 1;
    }

    /** Labels of fields are no text; some sites label the facts about a page with the same element. */
    private boolean isInForm() {
        for (int level = 0; level < FORM_LEVELS; level++) {
            if ((open.markup(level) & Markup.FORM) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Passes over a hidden element; returns the node behind it. */
    private int pass(int hidden) {
        int end = tree.end(hidden);
        for (int node = hidden + 1; node < end; node++) {
            if (!tree.isText(node) && (tree.markup(node) & Markup.PICTURE) != 0) {
                pictures.hiddenPicture();
            }
        }
        return end;
    }

    private void append(String text) {
        if (open.isInside(Markup.LINK) && LeadingOn.is(text) && line.endsSentence()) {
            flush();
        }
        if (open.isInside(Markup.PREFORMATTED)) {
            appendPreformatted(text);
            return;
        }
        int visible = line.takePlain(text);
        count(visible >= 0 ? visible : line.take(text, 0, text.length()));
    }

    private void appendPreformatted(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            count(line.take(text, start, end));
            flush();
            start = end + 1;
        }
        count(line.take(text, start, text.length()));
    }

    /** Counts what stands in the innermost open element; the first text of a line says where the line stands. */
    private void count(int visible) {
        if (visible > 0) {
            allChars += visible;
            linkChars += open.isInside(Markup.LINK) ? visible : 0;
            block = block == PageLine.NO_BLOCK ? numbers.innermost() : block;
        }
    }

    private void flush() {
        if (line.isEmpty()) {
            pictures.endLine();
            return;
        }
        String text = line.end();
        if (!text.isEmpty()) {
            double linkShare = allChars == 0 ? 0 : (double) linkChars / allChars;
            boolean note = pictures.takes(text);
            Role role = role(text);
            lines.add(new PageLine(text, note && role == Role.PARAGRAPH ? Role.PICTURE_NOTE : role, linkShare, block));
        }
        pictures.endLine();
        linkChars = 0;
        allChars = 0;
        block = PageLine.NO_BLOCK;
    }

    private Role role(String text) {
        if (open.isInside(Markup.CAPTION) && text.length() <= LONGEST_CAPTION) {
            return Role.CAPTION;
        }
        if (open.isInside(Markup.FRAME)) {
            return Role.FRAME;
        }
        if (open.isInside(Markup.HEADING)) {
            return Role.HEADING;
        }
        return open.isInside(Markup.LIST_ITEM) ? Role.LIST_ITEM : Role.PARAGRAPH;
    }
}
