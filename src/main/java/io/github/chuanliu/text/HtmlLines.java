package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLines.PageHints;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads an HTML page as lines: every block element and every br ends a line; scripts, forms and hidden parts are out. */
final class HtmlLines {

    /** Deeper nesting is flattened by the parser, so that no page can exhaust the stack. */
    private static final int MAX_DEPTH = 400;

    /** A page that shows no more sentences than this may keep its text in a script. */
    private static final int FEW_SENTENCES = 200;

    private static final double LINK = 0.6;

    private HtmlLines() {}

    static PageLines read(String html) {
        Document document = parse(html);
        LineCollector collector = LineCollector.of(document.body());
        if (sentenceChars(collector) < FEW_SENTENCES) {
            Optional<ScriptedArticle> scripted = ScriptedArticle.in(scripts(document, collector))
                    .filter(article -> article.html().length() > 2 * sentenceChars(collector));
            if (scripted.isPresent()) {
                LineCollector text =
                        LineCollector.of(parse(markedUp(scripted.get().html())).body());
                return new PageLines(
                        text.lines(),
                        text.parents(),
                        hints(
                                document,
                                () -> scripted.get()
                                        .published()
                                        .or(() -> ScriptedDates.in(scripts(document, collector)))));
            }
        }
        return new PageLines(
                collector.lines(),
                collector.parents(),
                hints(document, () -> ScriptedDates.in(scripts(document, collector))));
    }

    /** A text without tags has its paragraphs on lines of their own. */
    private static String markedUp(String text) {
        return text.indexOf('<') < 0 ? "<pre>" + text + "</pre>" : text;
    }

    private static Document parse(String html) {
        return Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(new StringReader(html), "");
    }

    private static List<Element> scripts(Document document, LineCollector collector) {
        List<Element> scripts = new ArrayList<>(document.head().getElementsByTag("script"));
        scripts.addAll(collector.scripts());
        return scripts;
    }

    /** Characters of the lines that are sentences and no links. */
    private static int sentenceChars(LineCollector collector) {
        int chars = 0;
        for (PageLine line : collector.lines()) {
            boolean sentence = line.linkShare() < LINK && Punctuation.endsSentence(line.text());
            chars += sentence ? line.text().length() : 0;
        }
        return chars;
    }

    private static PageHints hints(Document document, Supplier<Optional<String>> scripted) {
        HeadFacts head = new HeadFacts(document);
        return new PageHints(
                present(document.title()),
                head.content(HeadFacts.HEADLINE),
                head.content(HeadFacts.PUBLISHED).or(scripted),
                head.content(HeadFacts.SOURCE),
                head.content(HeadFacts.AUTHOR),
                head.content(HeadFacts.DESCRIPTION));
    }

    private static Optional<String> present(String text) {
        return Optional.of(Spaces.normalise(text)).filter(value -> !value.isEmpty());
    }
}
