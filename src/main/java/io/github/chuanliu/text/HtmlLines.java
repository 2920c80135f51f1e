package io.github.chuanliu.text;

import io.github.chuanliu.text.PageLines.PageHints;
import java.util.Optional;

/** Reads an HTML page as lines: every block element and every br ends a line; scripts, forms and hidden parts are out. */
final class HtmlLines {

    /** A page that shows no more sentences than this may keep its text in a script. */
    private static final int FEW_SENTENCES = 200;

    private static final double LINK = 0.6;

    private HtmlLines() {}

    static PageLines read(String html) {
        PageTree tree = tree(html);
        LineCollector shown = LineCollector.of(tree);
        int sentences = sentenceChars(shown);
        if (sentences < FEW_SENTENCES) {
            Optional<ScriptedArticle> scripted = ScriptedArticle.in(tree.scripts())
                    .filter(article -> article.html().length() > 2 * sentences);
            if (scripted.isPresent()) {
                LineCollector text =
                        LineCollector.of(tree(markedUp(scripted.get().html())));
                return lines(text, tree, scripted.get().published());
            }
        }
        return lines(shown, tree, Optional.empty());
    }

    private static PageTree tree(String html) {
        return NestedHtml.read(html).orElseGet(() -> JsoupTree.read(html));
    }

    /** A text without tags has its paragraphs on lines of their own. */
    private static String markedUp(String text) {
        return text.indexOf('<') < 0 ? "<pre>" + text + "</pre>" : text;
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

    /**
     * Lines with what the page states beside them.
     *
     * @param published when the text was published by what stands beside it
     */
    private static PageLines lines(LineCollector collector, PageTree tree, Optional<String> published) {
        HeadFacts head = tree.head();
        PageHints hints = new PageHints(
                head.title(),
                head.content(HeadFacts.HEADLINE),
                head.content(HeadFacts.PUBLISHED).or(() -> published).or(() -> ScriptedDates.in(tree.scripts())),
                head.content(HeadFacts.SOURCE),
                head.content(HeadFacts.AUTHOR),
                head.content(HeadFacts.DESCRIPTION));
        return new PageLines(collector.lines(), collector.parents(), hints);
    }
}
