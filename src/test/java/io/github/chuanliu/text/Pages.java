package io.github.chuanliu.text;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Pages for tests. */
final class Pages {

    static final String URL = "https://news.example.cn/a/b.html";
    /** Long after every page of the tests, so that resolving a year from it would show. */
    static final Instant FETCHED = Instant.parse("2031-03-03T03:03:03Z");

    private Pages() {}

    static PageSnapshot text(String text) {
        return bytes(text.getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    static PageSnapshot html(String html) {
        return bytes(html.getBytes(StandardCharsets.UTF_8), "text/html");
    }

    static PageSnapshot bytes(byte[] body, String contentType) {
        return at(URL, body, contentType, Optional.empty());
    }

    static PageSnapshot at(String url, byte[] body, String contentType, Optional<String> charset) {
        return new PageSnapshot(url, FETCHED, contentType, charset, body, "test", Map.of());
    }

    static Article article(PageSnapshot page) {
        Extraction extraction = ArticleExtractor.withDefaults().extract(page);
        if (extraction instanceof Extraction.Extracted extracted) {
            return extracted.article();
        }
        throw new AssertionError("no article: " + extraction);
    }

    static Extraction.Rejected rejected(PageSnapshot page) {
        Extraction extraction = ArticleExtractor.withDefaults().extract(page);
        if (extraction instanceof Extraction.Rejected rejected) {
            return rejected;
        }
        throw new AssertionError("not rejected: " + extraction);
    }
}
