package io.github.chuanliu.dedup;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Article.Person;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.TaggedArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return new Claims(event, otherDays(article.dates(), event), visits(tags), people(article, tags), pairs(tags));
    }

    private static Set<String> pairs(RegionTags tags) {
        return tags.pairs().stream()
                .map(RegionPair::claim)
                .limit(Claims.MOST_PAIRS)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> visits(RegionTags tags) {
        return tags.pairs().stream()
                .filter(pair -> pair.relation() == Relation.VISIT && pair.confidence() >= SURE)
                .sorted(Comparator.comparing(pair -> Collections.min(pair.evidence())))
                .map(pair -> subdivision(pair.from()) + ">" + subdivision(pair.to()))
                .distinct()
                .limit(Claims.MOST_VISITS)
                .toList();
    }

    private static String subdivision(Region region) {
        return region.code().substring(region.code().indexOf('-') + 1);
    }

    private static List<DayRange> otherDays(List<EventDate> dates, Optional<DayRange> event) {
        return dates.stream()
                .map(DayRange::of)
                .filter(day -> event.filter(day::equals).isEmpty())
                .distinct()
                .limit(Claims.MOST_DAYS)
                .toList();
    }

    /**
     * Of a long list the names with the lowest hashes, not the first: a print that lost its first paragraphs names
     * the last of the list only, and by order the two prints would seem to name different people.
     */
    private static Set<String> people(Article article, RegionTags tags) {
        return Stream.concat(
                        article.people().stream().map(Person::name),
                        tags.officials().stream().map(Official::name))
                .flatMap(name -> name(name).stream())
                .distinct()
                .sorted(Comparator.comparingInt(String::hashCode).thenComparing(Comparator.naturalOrder()))
                .limit(Claims.MOST_PEOPLE)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<String> name(String asPrinted) {
        String name = TextNormalizer.normalize(asPrinted);
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(name.substring(0, Math.min(Claims.NAME_CHARS, name.length())));
    }
}
