package io.github.chuanliu.bench;

import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.text.ArticleExtractor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A way to cut the article out of a page. */
sealed interface ContentMethod {

    /** The body that it finds; empty when it says that there is none. */
    String body(PageSnapshot page);

    /** The pipeline's own. */
    record Ours(ArticleExtractor extractor) implements ContentMethod {
        @Override
        public String body(PageSnapshot page) {
            return extractor.extract(page) instanceof Extraction.Extracted extracted
                    ? extracted.article().body()
                    : "";
        }
    }

    /** Everything that a reader sees. */
    record WholePage() implements ContentMethod {
        @Override
        public String body(PageSnapshot page) {
            return String.join("\n", lines(page));
        }
    }

    /** The longest run of lines of at least so many characters, one short line between them forgiven. */
    record LongestRun(int characters) implements ContentMethod {
        @Override
        public String body(PageSnapshot page) {
            String best = "";
            List<String> run = new ArrayList<>();
            int shortLines = 0;
            for (String line : lines(page)) {
                boolean isLong = line.length() >= characters;
                shortLines = isLong ? 0 : shortLines + 1;
                if (isLong) {
                    run.add(line);
                    String joined = String.join("\n", run);
                    best = joined.length() > best.length() ? joined : best;
                } else if (shortLines > 1) {
                    run.clear();
                }
            }
            return best;
        }
    }

    /** All paragraph elements of an HTML page; the whole of a text snapshot. */
    record ParagraphElements() implements ContentMethod {
        @Override
        public String body(PageSnapshot page) {
            return isHtml(page) ? String.join("\n", document(page).select("p").eachText()) : new WholePage().body(page);
        }
    }

    private static boolean isHtml(PageSnapshot page) {
        return page.contentType().equals("text/html");
    }

    private static Document document(PageSnapshot page) {
        return Jsoup.parse(text(page));
    }

    private static String text(PageSnapshot page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }

    private static List<String> lines(PageSnapshot page) {
        String text = isHtml(page) ? document(page).body().wholeText() : text(page);
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
