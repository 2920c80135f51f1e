package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLine.Role;
import io.github.chuanliu.text.PageLines.PageHints;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads an HTML page as lines: every block element and every br ends a line; scripts, forms and hidden parts are out. */
final class HtmlLines {

    /** Deeper nesting is flattened by the parser, so that no page can exhaust the stack. */
    private static final int MAX_DEPTH = 400;

    private HtmlLines() {}

    static PageLines read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(new StringReader(html), "");
        Collector collector = new Collector();
        document.body().traverse(collector);
        collector.flush();
        int[] parents = collector.parents.stream().mapToInt(Integer::intValue).toArray();
        return new PageLines(collector.lines, parents, hints(document));
    }

    private static PageHints hints(Document document) {
        return new PageHints(
                present(document.title()),
                HeadFacts.content(document, HeadFacts.HEADLINE),
                HeadFacts.content(document, HeadFacts.PUBLISHED),
                HeadFacts.content(document, HeadFacts.SOURCE),
                HeadFacts.content(document, HeadFacts.AUTHOR),
                HeadFacts.content(document, HeadFacts.DESCRIPTION));
    }

    private static Optional<String> present(String text) {
        return Optional.of(Spaces.normalise(text)).filter(value -> !value.isEmpty());
    }

    /** Walks the tree once and cuts it into lines. */
    private static final class Collector implements NodeVisitor {

        private final List<PageLine> lines = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();
        private final Map<Element, Integer> blocks = new IdentityHashMap<>();
        private final Set<Element> misnamed = Collections.newSetFromMap(new IdentityHashMap<>());
        private final StringBuilder current = new StringBuilder();
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

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                append(text);
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                leave(element);
            }
        }

        private void append(TextNode node) {
            if (hiddenDepth > 0) {
                return;
            }
            Element parent = node.parentElement();
            int block = parent == null || node.isBlank() ? PageLine.NO_BLOCK : blockOf(parent);
            String text = node.getWholeText();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '\n' && preformatted > 0) {
                    flush();
                    continue;
                }
                currentBlock = currentBlock == PageLine.NO_BLOCK ? block : currentBlock;
                current.append(c == '\n' || c == '\r' ? ' ' : c);
                if (!Spaces.isSpace(c)) {
                    allChars++;
                    linkChars += linkDepth > 0 ? 1 : 0;
                }
            }
        }

        private void enter(Element element) {
            Markup markup = Markup.of(element);
            if (markup.endsLine()) {
                flush();
            }
            preformatted += element.normalName().equals("pre") ? 1 : 0;
            hiddenDepth += markup.hidden() ? 1 : 0;
            if (markup.frame() && frameDepth == 0 && FrameNames.isMisnamed(element)) {
                misnamed.add(element);
            }
            frameDepth += markup.frame() && !misnamed.contains(element) ? 1 : 0;
            linkDepth += markup.link() ? 1 : 0;
            listDepth += markup.listItem() ? 1 : 0;
            captionDepth += markup.caption() ? 1 : 0;
            headingDepth += markup.heading() ? 1 : 0;
        }

        private void leave(Element element) {
            Markup markup = Markup.of(element);
            if (markup.endsLine()) {
                flush();
            }
            preformatted -= element.normalName().equals("pre") ? 1 : 0;
            hiddenDepth -= markup.hidden() ? 1 : 0;
            frameDepth -= markup.frame() && !misnamed.contains(element) ? 1 : 0;
            linkDepth -= markup.link() ? 1 : 0;
            listDepth -= markup.listItem() ? 1 : 0;
            captionDepth -= markup.caption() ? 1 : 0;
            headingDepth -= markup.heading() ? 1 : 0;
        }

        void flush() {
            String text = current.isEmpty() ? "" : PinyinGlosses.strip(Spaces.normalise(current));
            if (!text.isEmpty()) {
                double linkShare = allChars == 0 ? 0 : (double) linkChars / allChars;
                lines.add(new PageLine(text, role(), linkShare, currentBlock));
            }
            current.setLength(0);
            linkChars = 0;
            allChars = 0;
            currentBlock = PageLine.NO_BLOCK;
        }

        private Role role() {
            if (captionDepth > 0) {
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

        /** The number of the nearest block element, numbering it and its ancestors on first sight, parents first. */
        private int blockOf(Element element) {
            Element block = element;
            List<Element> unknown = new ArrayList<>();
            Integer known = null;
            while (block != null && (known = blocks.get(block)) == null) {
                unknown.add(block);
                block = block.parent();
            }
            int number = known == null ? -1 : known;
            for (int i = unknown.size() - 1; i >= 0; i--) {
                parents.add(number);
                number = parents.size() - 1;
                blocks.put(unknown.get(i), number);
            }
            return number;
        }
    }
}
