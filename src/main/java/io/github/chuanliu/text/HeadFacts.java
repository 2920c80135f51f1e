package io.github.chuanliu.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the head of a page states: its title, and its meta elements with the names that state which fact, best first. */
final class HeadFacts {

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
    private String title = "";

    /** Takes what the title element says. */
    void title(String text) {
        title = Spaces.normalise(text);
    }

    /** Takes a meta element: its content and what its attributes call it. */
    void meta(String content, String... names) {
        String stated = Spaces.normalise(content);
        if (!stated.isEmpty() && stated.length() <= LONGEST) {
            for (String name : names) {
                contents.putIfAbsent(name.toLowerCase(Locale.ROOT), stated);
            }
        }
    }

    /** What the title element says. */
    Optional<String> title() {
        return title.isEmpty() ? Optional.empty() : Optional.of(title);
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
