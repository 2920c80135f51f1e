package io.github.chuanliu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the meta elements of a page state: which names state which fact, best first. */
final class HeadFacts {

    private static final List<String> NAMING = List.of("property", "name", "itemprop");
    private static final int LONGEST = 500;

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

    private final Map<String, String> contents = new HashMap<>();

    /** Reads the meta elements of a head once. */
    HeadFacts(Document document) {
        for (Element meta : document.head().getElementsByTag("meta")) {
            String content = Spaces.normalise(meta.attr("content"));
            if (!content.isEmpty() && content.length() <= LONGEST) {
                for (String attribute : NAMING) {
                    contents.putIfAbsent(meta.attr(attribute).toLowerCase(Locale.ROOT), content);
                }
            }
        }
    }

    /** The content of the first of these meta elements that has one. */
    Optional<String> content(List<String> names) {
        for (String name : names) {
            String content = contents.get(name);
            if (content != null) {
                return Optional.of(content);
            }
        }
        return Optional.empty();
    }
}
