package io.github.chuanliu.bench;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.RegionTags.Side;
import io.github.chuanliu.article.Span;
import io.github.chuanliu.article.TaggedArticle;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tagged articles as extraction and tagging would give them, made without either. */
final class BenchArticles {

    private static final Span ANYWHERE = new Span(0, 1);

    private BenchArticles() {}

    /**
     * What a page states about its event.
     *
     * @param day the day, without a year
     * @param route who went where
     */
    record Stated(Optional<MonthDay> day, Optional<Route> route, List<String> visitors, List<String> hosts) {

        static final Stated NOTHING = new Stated(Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    /** ISO 3166-2 codes of the visiting and the receiving region. */
    record Route(String from, String to) {}

    static TaggedArticle of(Story story, Instant publishedAt) {
        return of(story.body(), publishedAt, story.stated());
    }

    static TaggedArticle of(String body, Instant publishedAt, Stated stated) {
        Optional<EventDate> event = stated.day().map(BenchArticles::event);
        List<Official> officials = Stream.concat(
                        stated.visitors().stream().map(name -> official(name, Side.VISITOR)),
                        stated.hosts().stream().map(name -> official(name, Side.HOST)))
                .toList();
        List<RegionPair> pairs =
                stated.route().map(route -> pair(route, event)).stream().toList();
        return new TaggedArticle(
                article(body, publishedAt, event), new RegionTags(List.of(), pairs, List.of(), officials));
    }

    private static EventDate event(MonthDay day) {
        PartialDate date = PartialDate.withoutYear(day.getMonthValue(), day.getDayOfMonth());
        return new EventDate(
                day.getMonthValue() + "月" + day.getDayOfMonth() + "日", ANYWHERE, date, date, YearBasis.UNKNOWN);
    }

    private static RegionPair pair(Route route, Optional<EventDate> event) {
        return new RegionPair(
                Relation.VISIT,
                region(route.from()),
                region(route.to()),
                true,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                event,
                1,
                List.of(ANYWHERE));
    }

    private static Region region(String code) {
        return new Region(code, "000000", code, code);
    }

    private static Official official(String name, Side side) {
        return new Official(name, Optional.empty(), Optional.empty(), side);
    }

    private static Article article(String body, Instant publishedAt, Optional<EventDate> event) {
        return new Article(
                "",
                List.of(),
                body,
                List.of(),
                List.of(),
                "zh-Hans",
                new Published.Stated(publishedAt),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                event,
                event.stream().toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Article.Quality(body.length(), body.length(), 1, 0, 0));
    }
}
