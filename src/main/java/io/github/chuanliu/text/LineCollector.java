package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks the tree of a page once and cuts it into lines. */
final class LineCollector implements NodeVisitor {

    /** What designers name a caption and is longer is text beside a picture. */
    private static final int LONGEST_CAPTION = 300;

    private final List<PageLine> lines = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final ElementNumbers numbers = new ElementNumbers();
    /** What the open elements mean, innermost first. */
    private final Deque<Markup> open = new ArrayDeque<>();

    private final StringBuilder current = new StringBuilder();
    /** The line so far, as long as it is one text that needs no change; the builder is empty then. */
    private String only = "";

    /** Whether white space followed it. */
    private boolean blankBehind;

    private int linkChars;
    private int allChars;
    private int linkDepth;
    private int hiddenDepth;
    private int frameDepth;
    private int listDepth;
    private int captionDepth;
    private int headingDepth;
    private int preformatted;
    private int currentBlock = PageLine.NO_BLOCK;
    private final PictureNotes pictures = new PictureNotes();
    /** The first text of the line, or null. */
    private @Nullable Node lineStart;

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

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (hiddenDepth == 0) {
                lineStart = lineStart == null && !text.isBlank() ? text : lineStart;
                append(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            leave();
        }
    }

    private void append(String text) {
        if (linkDepth > 0 && LeadingOn.is(text) && Punctuation.endsSentence((only + current).strip())) {
            flush();
        }
        if (preformatted == 0 && appendPlain(text)) {
            return;
        }
        current.append(only).append(blankBehind ? " " : "");
        only = "";
        blankBehind = false;
        int start = 0;
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u0085' || !Spaces.isSpace(c)) {
                visible++;
            } else if (c == '\n' || c == '\r') {
                current.append(text, start, i);
                start = i + 1;
                if (c == '\n' && preformatted > 0) {
                    count(visible);
                    visible = 0;
                    flush();
                } else {
                    current.append(' ');
                }
            }
        }
        current.append(text, start, text.length());
        count(visible);
    }

    /** Takes the blanks between elements, and a text that is all of a line so far and needs no change. */
    private boolean appendPlain(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        boolean first = current.isEmpty() && only.isEmpty();
        if (from == to) {
            if (!current.isEmpty()) {
                current.append(' ');
            }
            blankBehind = current.isEmpty() && !first;
            return true;
        }
        if (!first || !isPlain(text, from, to)) {
            return false;
        }
        only = text.substring(from, to);
        blankBehind = to < text.length();
        count(only.length());
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    /** Nothing but Han, its punctuation and printable ASCII without blanks, as most lines are: nothing to normalise. */
    private static boolean isPlain(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean plain =
                    (c > ' ' && c < '\u007F') || (c > '\u3000' && c < '\uE000') || c == '“' || c == '”' || c == '·';
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Counts what stands in the innermost open element; the first text of a line says where the line stands. */
    private void count(int visible) {
        allChars += visible;
        linkChars += linkDepth > 0 ? visible : 0;
        if (visible > 0 && currentBlock == PageLine.NO_BLOCK) {
            currentBlock = numbers.innermost();
        }
    }

    private void enter(Element element) {
        if (element.normalName().equals("img")) {
            pictures.picture(element);
        }
        Markup markup = Markup.of(element);
        if (markup.hidden() && element.normalName().equals("script")) {
            scripts.add(element);
        }
        if (markup.frame() && frameDepth == 0 && FrameNames.isMisnamed(element)) {
            markup = markup.withoutFrame();
        }
        open.push(markup);
        numbers.enter();
        if (markup.endsLine()) {
            flush();
        }
        count(markup, 1);
    }

    private void leave() {
        Markup markup = open.pop();
        if (markup.endsLine()) {
            flush();
        }
        numbers.leave();
        count(markup, -1);
    }

    private void count(Markup markup, int step) {
        preformatted += markup.preformatted() ? step : 0;
        hiddenDepth += markup.hidden() ? step : 0;
        frameDepth += markup.frame() ? step : 0;
        linkDepth += markup.link() ? step : 0;
        listDepth += markup.listItem() ? step : 0;
        captionDepth += markup.caption() ? step : 0;
        headingDepth += markup.heading() ? step : 0;
    }

    void flush() {
        if (current.isEmpty() && only.isEmpty()) {
            lineStart = null;
            return;
        }
        String text = only.isEmpty() ? PinyinGlosses.strip(Spaces.normalise(current.toString())) : only;
        if (!text.isEmpty()) {
            double linkShare = allChars == 0 ? 0 : (double) linkChars / allChars;
            boolean note = pictures.takes(lineStart, text);
            Role role = role(text);
            lines.add(new PageLine(
                    text, note && role == Role.PARAGRAPH ? Role.PICTURE_NOTE : role, linkShare, currentBlock));
        }
        lineStart = null;
        current.setLength(0);
        only = "";
        blankBehind = false;
        linkChars = 0;
        allChars = 0;
        currentBlock = PageLine.NO_BLOCK;
    }

    private Role role(String text) {
        if (captionDepth > 0 && text.length() <= LONGEST_CAPTION) {
            return Role.CAPTION;
        }
        if (frameDepth > 0) {
            return Role.FRAME;
        }
        if (headingDepth > 0) {
            return Role.HEADING;
        }
        return listDepth > 0 ? Role.LIST_ITEM : Role.PARAGRAPH;
    }
}
