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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Tagged articles as extraction and tagging would give them, made without either. */
final class BenchArticles {

    private static final Span ANYWHERE = new Span(0, 1);

    private BenchArticles() {}

    /** A page without any claim. */
    static TaggedArticle plain(String body, Instant publishedAt) {
        return tagged(body, publishedAt, Optional.empty(), List.of(), List.of());
    }

    /** A page about a visit: who went where, whom they met, on which day of the year. */
    static TaggedArticle visit(String body, Instant publishedAt, VisitClaims claims) {
        PartialDate day = PartialDate.withoutYear(claims.month(), claims.day());
        EventDate event =
                new EventDate(claims.month() + "月" + claims.day() + "日", ANYWHERE, day, day, YearBasis.UNKNOWN);
        RegionPair pair = new RegionPair(
                Relation.VISIT,
                region(claims.visitor()),
                region(claims.host()),
                true,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.of(event),
                1,
                List.of(ANYWHERE));
        List<Official> officials = Stream.concat(
                        claims.visitors().stream().map(name -> official(name, Side.VISITOR)),
                        claims.hosts().stream().map(name -> official(name, Side.HOST)))
                .toList();
        return tagged(body, publishedAt, Optional.of(event), List.of(pair), officials);
    }

    /**
     * What a page about a visit states.
     *
     * @param month 1 to 12
     * @param day 1 to 28
     * @param visitor ISO 3166-2 code of the visiting region
     * @param host ISO 3166-2 code of the receiving region
     */
    record VisitClaims(int month, int day, String visitor, String host, List<String> visitors, List<String> hosts) {}

    private static Region region(String code) {
        return new Region(code, "000000", code, code);
    }

    private static Official official(String name, Side side) {
        return new Official(name, Optional.empty(), Optional.empty(), side);
    }

    private static TaggedArticle tagged(
            String body,
            Instant publishedAt,
            Optional<EventDate> event,
            List<RegionPair> pairs,
            List<Official> officials) {
        Article article = new Article(
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
        return new TaggedArticle(article, new RegionTags(List.of(), pairs, List.of(), officials));
    }
}
