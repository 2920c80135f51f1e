package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLines.PageHints;
import java.io.StringReader;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads an HTML page as lines: every block element and every br ends a line; scripts, forms and hidden parts are out. */
final class HtmlLines {

    /** Deeper nesting is flattened by the parser, so that no page can exhaust the stack. */
    private static final int MAX_DEPTH = 400;

    private HtmlLines() {}

    static PageLines read(String html) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(new StringReader(html), "");
        LineCollector collector = new LineCollector();
        document.body().traverse(collector);
        collector.flush();
        return new PageLines(collector.lines(), collector.parents(), hints(document));
    }

    private static PageHints hints(Document document) {
        HeadFacts head = new HeadFacts(document);
        return new PageHints(
                present(document.title()),
                head.content(HeadFacts.HEADLINE),
                head.content(HeadFacts.PUBLISHED),
                head.content(HeadFacts.SOURCE),
                head.content(HeadFacts.AUTHOR),
                head.content(HeadFacts.DESCRIPTION));
    }

    private static Optional<String> present(String text) {
        return Optional.of(Spaces.normalise(text)).filter(value -> !value.isEmpty());
    }
}
