package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.article.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds articles that hold a body and nothing else unless told. */
final class ArticleFixture {

    private final String body;
    private Optional<String> outlet = Optional.empty();
    private Published published = new Published.Unknown();
    private final List<Article.Section> sections = new ArrayList<>();
    private final List<EventDate> dates = new ArrayList<>();
    private final List<Article.Person> people = new ArrayList<>();

    private ArticleFixture(String body) {
        this.body = body;
    }

    static ArticleFixture body(String body) {
        return new ArticleFixture(body);
    }

    /** A case text, which may begin with its outlet: [来源:重庆日报] 我市…. */
    static Article caseText(String text) {
        if (!text.startsWith("[来源:")) {
            return body(text).build();
        }
        int end = text.indexOf(']');
        return body(text.substring(end + 1).strip())
                .from(text.substring(4, end))
                .build();
    }

    ArticleFixture from(String outlet) {
        this.outlet = Optional.of(outlet).filter(label -> !label.isEmpty());
        return this;
    }

    /** Published at noon of 1 July, China Standard Time. */
    ArticleFixture publishedIn(int year) {
        published = new Published.Stated(Instant.parse(year + "-07-01T04:00:00Z"));
        return this;
    }

    ArticleFixture section(String title, int start, int end) {
        sections.add(new Article.Section(title, new Span(start, end)));
        return this;
    }

    ArticleFixture dated(String text, int month, int day) {
        Span span = spanOf(text);
        EventDate.PartialDate date = EventDate.PartialDate.withoutYear(month, day);
        dates.add(new EventDate(text, span, date, date, EventDate.YearBasis.UNKNOWN));
        return this;
    }

    ArticleFixture person(String name, String title) {
        people.add(new Article.Person(name, Optional.of(title).filter(text -> !text.isEmpty()), spanOf(name)));
        return this;
    }

    Article build() {
        return new Article(
                "",
                List.of(),
                body,
                sections,
                List.of(),
                "zh-Hans",
                published,
                Optional.empty(),
                outlet,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                dates,
                people,
                List.of(),
                List.of(),
                List.of(),
                new Article.Quality(body.length(), body.length(), 1, 0, 0));
    }

    private Span spanOf(String text) {
        int at = body.indexOf(text);
        return new Span(at, at + text.length());
    }
}
