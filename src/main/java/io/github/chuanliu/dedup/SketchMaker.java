package io.github.chuanliu.dedup;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.RegionTags.Side;
import io.github.chuanliu.article.TaggedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reduces a page to its sketch. Holds no state and may be shared by threads. */
public final class SketchMaker {

    /** How far a stated time may lie after the fetch: zones and clocks err by a day, a later year is a misprint. */
    private static final Duration AHEAD = Duration.ofDays(1);

    /** Pairs below even odds are no ground for a veto. */
    private static final double SURE = 0.5;

    /** The sketch of a page that was fetched then, from there. */
    public Sketch sketch(PagePosition position, String url, Instant fetchedAt, TaggedArticle article) {
        String text = TextNormalizer.normalize(article.article().body());
        return new Sketch(
                position,
                Hash128.of(url),
                Hash128.of(text),
                MinHash.of(text),
                text.length(),
                pageTime(article.article().published(), fetchedAt).toEpochMilli(),
                claims(article.article(), article.tags()));
    }

    /** The articleId of a body: the same as that of every print that differs in width, case or punctuation only. */
    public static String articleId(String body) {
        return Hash128.of(TextNormalizer.normalize(body)).hex();
    }

    private static Instant pageTime(Published published, Instant fetchedAt) {
        if (published instanceof Published.Stated stated) {
            return clamped(stated.at(), fetchedAt);
        }
        if (published instanceof Published.Inferred inferred) {
            return clamped(inferred.at(), fetchedAt);
        }
        return fetchedAt;
    }

    private static Instant clamped(Instant at, Instant fetchedAt) {
        return at.isAfter(fetchedAt.plus(AHEAD)) ? fetchedAt : at;
    }

    private static Claims claims(Article article, RegionTags tags) {
        Optional<DayRange> event = article.event().map(DayRange::of);
        return new Claims(
                event,
                otherDays(article.dates(), event),
                tags.pairs().stream()
                        .filter(pair -> pair.relation() == Relation.VISIT && pair.confidence() >= SURE)
                        .map(pair -> subdivision(pair.from()) + ">" + subdivision(pair.to()))
                        .distinct()
                        .limit(Claims.MOST)
                        .collect(Collectors.toUnmodifiableSet()),
                people(tags.officials(), Side.VISITOR),
                people(tags.officials(), Side.HOST));
    }

    private static String subdivision(Region region) {
        return region.code().substring(region.code().indexOf('-') + 1);
    }

    private static List<DayRange> otherDays(List<EventDate> dates, Optional<DayRange> event) {
        return dates.stream()
                .map(DayRange::of)
                .filter(day -> event.filter(day::equals).isEmpty())
                .distinct()
                .limit(Claims.MOST)
                .toList();
    }

    private static Set<String> people(List<Official> officials, Side side) {
        Set<String> names = new LinkedHashSet<>();
        for (Official official : officials) {
            if (official.side() == side && names.size() < Claims.MOST) {
                name(official.name()).ifPresent(names::add);
            }
        }
        return names;
    }

    private static Optional<String> name(String asPrinted) {
        String name = TextNormalizer.normalize(asPrinted);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(name.substring(0, Math.min(Claims.NAME_CHARS, name.length())));
    }
}
