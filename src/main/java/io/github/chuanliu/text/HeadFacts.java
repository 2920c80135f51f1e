package io.github.chuanliu.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads meta elements: which names state which fact, best first. */
final class HeadFacts {

    static final List<String> HEADLINE = List.of("og:title", "twitter:title", "articletitle", "dc.title");
    static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "og:published_time",
            "pubdate",
            "publishdate",
            "publish_time",
            "publishtime",
            "og:release_date",
            "datepublished",
            "date",
            "weibo: article:create_at",
            "dc.date");
    static final List<String> SOURCE = List.of("contentsource", "source", "og:article:source", "article:source");
    static final List<String> AUTHOR = List.of("author", "article:author", "og:article:author");
    static final List<String> DESCRIPTION = List.of("og:description", "description");

    private HeadFacts() {}

    /** The content of the first of these meta elements that has one. */
    static Optional<String> content(Document document, List<String> names) {
        List<Element> metas = document.head().getElementsByTag("meta");
        for (String name : names) {
            for (Element meta : metas) {
                if (named(meta, name)) {
                    String content = Spaces.normalise(meta.attr("content"));
                    if (!content.isEmpty() && content.length() <= 500) {
                        return Optional.of(content);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean named(Element meta, String name) {
        return meta.attr("property").toLowerCase(Locale.ROOT).equals(name)
                || meta.attr("name").toLowerCase(Locale.ROOT).equals(name)
                || meta.attr("itemprop").toLowerCase(Locale.ROOT).equals(name);
    }
}
