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
import java.util.LinkedHashMap;
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
        Map<Key, List<Candidate>> byPair = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            byPair.computeIfAbsent(key(candidate), any -> new ArrayList<>()).add(candidate);
        }
        List<RegionPair> pairs = new ArrayList<>();
        Map<String, Boolean> looked = new HashMap<>();
        Predicate<String> text = word -> looked.computeIfAbsent(word, article.body()::contains);
        for (List<Candidate> same : byPair.values()) {
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

    private static Key key(Candidate candidate) {
        Region from = candidate.from().region();
        Region to = candidate.to().region();
        boolean swap = !directed(candidate.relation()) && from.code().compareTo(to.code()) > 0;
        return new Key(candidate.relation(), swap ? to.code() : from.code(), swap ? from.code() : to.code());
    }

    private record Key(Relation relation, String one, String other) {}
}
