package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/** Keeps one pair per relation, drops cooperation that a stronger relation says already, and fills in date and programme. */
final class PairCollector {

    private static final int MAX_EVIDENCE = 5;

    private final Frameworks frameworks;

    PairCollector(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    List<RegionPair> collect(Article article, List<Candidate> candidates) {
        List<List<Candidate>> byPair = byPair(candidates);
        List<RegionPair> pairs = new ArrayList<>();
        Map<String, Boolean> looked = new HashMap<>();
        Predicate<String> text = word -> looked.computeIfAbsent(word, article.body()::contains);
        for (List<Candidate> same : byPair) {
            Candidate first = same.get(0);
            if (isRepeated(first, candidates)) {
                continue;
            }
            pairs.add(pair(article, same, text));
        }
        pairs.sort(Comparator.comparing(RegionPair::relation)
                .thenComparing(pair -> pair.evidence().get(0)));
        return pairs;
    }

    /** Those of one relation and pair together, in the order in which each was first proposed. */
    private static List<List<Candidate>> byPair(List<Candidate> candidates) {
        List<List<Candidate>> groups = new ArrayList<>();
        for (Candidate candidate : candidates) {
            groupOf(candidate, groups).add(candidate);
        }
        return groups;
    }

    private static List<Candidate> groupOf(Candidate candidate, List<List<Candidate>> groups) {
        for (List<Candidate> group : groups) {
            if (isSame(group.get(0), candidate)) {
                return group;
            }
        }
        List<Candidate> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean isSame(Candidate one, Candidate other) {
        if (one.relation() != other.relation()) {
            return false;
        }
        return directed(one.relation())
                ? one.from().region().equals(other.from().region())
                        && one.to().region().equals(other.to().region())
                : samePair(one, other);
    }

    private RegionPair pair(Article article, List<Candidate> same, Predicate<String> text) {
        Candidate best = same.get(0);
        double wrong = 1;
        List<Span> evidence = new ArrayList<>();
        Optional<Place> fromPlace = best.from().place();
        Optional<Place> toPlace = best.to().place();
        Optional<String> named = Optional.empty();
        for (Candidate candidate : same) {
            wrong *= 1 - candidate.strength() * (evidence.isEmpty() ? 1 : 0.3);
            if (!evidence.contains(candidate.evidence()) && evidence.size() < MAX_EVIDENCE) {
                evidence.add(candidate.evidence());
            }
            named = named.or(candidate::framework);
        }
        evidence.sort(Comparator.naturalOrder());
        Optional<EventDate> date = date(article, evidence);
        Optional<Integer> year = date.flatMap(known -> known.start().year().isPresent()
                        ? Optional.of(known.start().year().getAsInt())
                        : Optional.<Integer>empty())
                .or(() -> ArticleYear.of(article));
        return new RegionPair(
                best.relation(),
                best.from().region(),
                best.to().region(),
                directed(best.relation()),
                fromPlace,
                toPlace,
                best.section() < 0 ? OptionalInt.empty() : OptionalInt.of(best.section()),
                framework(best, named, year, text),
                date,
                Math.min(0.99, 1 - wrong),
                evidence);
    }

    private Optional<String> framework(
            Candidate best, Optional<String> named, Optional<Integer> year, Predicate<String> text) {
        Region from = best.from().region();
        Region to = best.to().region();
        if (best.relation() == Relation.AID) {
            return frameworks
                    .aid(from, to, year, text)
                    .map(Frameworks.Pairing::name)
                    .or(() -> named);
        }
        return frameworks.named(from, to, year, text).map(Frameworks.Pairing::name);
    }

    private static Optional<EventDate> date(Article article, List<Span> evidence) {
        String body = article.body();
        for (Span span : evidence) {
            int start = span.start();
            while (start > 0 && !Sentences.isStop(body.charAt(start - 1))) {
                start--;
            }
            for (EventDate date : article.dates()) {
                if (date.span().start() >= start && date.span().end() <= span.end()) {
                    return Optional.of(date);
                }
            }
        }
        return article.event();
    }

    /** Whether it says only that two work together of whom another candidate says more. */
    static boolean isRepeated(Candidate weak, List<Candidate> candidates) {
        if (weak.relation() != Relation.COOPERATION) {
            return false;
        }
        for (Candidate other : candidates) {
            if (other.relation() != Relation.COOPERATION && samePair(other, weak)) {
                return true;
            }
        }
        return false;
    }

    private static boolean samePair(Candidate one, Candidate other) {
        Region from = one.from().region();
        Region to = one.to().region();
        Region otherFrom = other.from().region();
        Region otherTo = other.to().region();
        return (from.equals(otherFrom) && to.equals(otherTo)) || (from.equals(otherTo) && to.equals(otherFrom));
    }

    static boolean directed(Relation relation) {
        return relation == Relation.VISIT || relation == Relation.AID;
    }
}
