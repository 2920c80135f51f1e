package io.github.chuanliu.text;

import java.io.StringReader;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Reads any page with Jsoup, which repairs its tree as browsers do. */
final class JsoupTree implements NodeVisitor {

    /** Deeper nesting is flattened by the parser, so that no page can exhaust the stack. */
    static final int MAX_DEPTH = 400;

    private final PageTree tree = new PageTree();

    private JsoupTree() {}

    static PageTree read(String html) {
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(new StringReader(html), "");
        JsoupTree reader = new JsoupTree();
        reader.tree.head().title(document.title());
        for (Element meta : document.head().getElementsByTag("meta")) {
            reader.tree
                    .head()
                    .meta(meta.attr("content"), meta.attr("property"), meta.attr("name"), meta.attr("itemprop"));
        }
        document.head().getElementsByTag("script").forEach(reader::script);
        document.body().traverse(reader);
        return reader.tree;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            tree.text(text.getWholeText());
        } else if (node instanceof Element element) {
            tree.open(markup(element));
            if (element.normalName().equals("script")) {
                script(element);
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element) {
            tree.close();
        }
    }

    private void script(Element script) {
        tree.script(script.attr("type"), script.data());
    }

    private static int markup(Element element) {
        int byTag = Markup.of(element.normalName(), element.isBlock());
        if ((byTag & Markup.HIDDEN) != 0 || element.attributesSize() == 0) {
            return byTag;
        }
        Attributes attributes = element.attributes();
        return Markup.of(
                byTag,
                new Markup.Traits(
                        attributes.hasKey("hidden"),
                        attributes.hasKey("for"),
                        attributes.get("style"),
                        attributes.get("align"),
                        attributes.get("class"),
                        attributes.get("id")));
    }
}
