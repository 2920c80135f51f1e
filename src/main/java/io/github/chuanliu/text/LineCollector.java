package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks the tree of a page once and cuts it into lines. */
final class LineCollector {

    /** What designers name a caption and is longer is text beside a picture. */
    private static final int LONGEST_CAPTION = 300;

    private final List<PageLine> lines = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final ElementNumbers numbers = new ElementNumbers();
    private final OpenElements open = new OpenElements();
    private final MisnamedFrames misnamed;
    private final LineText line = new LineText();

    private int linkChars;
    private int allChars;
    private int block = PageLine.NO_BLOCK;

    private LineCollector(Element body) {
        this.misnamed = new MisnamedFrames(body);
    }

    static LineCollector of(Element body) {
        LineCollector collector = new LineCollector(body);
        collector.enter(body);
        while (!collector.open.isEmpty()) {
            collector.step();
        }
        collector.flush();
        return collector;
    }

    List<PageLine> lines() {
        return lines;
    }

    /** The scripts of the tree that was walked. */
    List<Element> scripts() {
        return scripts;
    }

    int[] parents() {
        return numbers.parents();
    }

    private void step() {
        if (!open.hasNextChild()) {
            leave();
            return;
        }
        Node node = open.nextChild();
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        int markup = Markup.of(element);
        if ((markup & Markup.ENDS_LINE) != 0) {
            flush();
        }
        if ((markup & Markup.HIDDEN) != 0) {
            addScripts(element);
            return;
        }
        if ((markup & Markup.FRAME) != 0 && !open.isInside(Markup.FRAME) && misnamed.holds(element)) {
            markup &= ~Markup.FRAME;
        }
        open.push(element, markup);
        numbers.enter();
    }

    private void leave() {
        if (open.endsLine()) {
            flush();
        }
        open.pop();
        numbers.leave();
    }

    private void addScripts(Element hidden) {
        if (hidden.normalName().equals("script")) {
            scripts.add(hidden);
        } else if (hidden.childNodeSize() > 0) {
            scripts.addAll(hidden.getElementsByTag("script"));
        }
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
            return;
        }
        String text = line.end();
        if (!text.isEmpty()) {
            double linkShare = allChars == 0 ? 0 : (double) linkChars / allChars;
            lines.add(new PageLine(text, role(text), linkShare, block));
        }
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
