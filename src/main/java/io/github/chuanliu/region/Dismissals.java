package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rules considered and refused, each with its reason. */
final class Dismissals {

    private record Dismissal(String rule, String reason, String body, Span span) {
        String text() {
            return rule + " at " + span.start() + ": " + reason + ": " + span.of(body);
        }
    }

    /** Two regions and the start of the sentence that says of a visit between them that it was not. */
    private record Refuted(int sentence, Set<Region> regions) {}

    /** Who is only going to set out, and the start of the sentence that says so. */
    private record Postponed(int sentence, List<Candidate.Party> visitors) {}

    private Optional<Postponed> postponed = Optional.empty();
    private final List<Dismissal> dismissals = new ArrayList<>();
    private final Set<Refuted> refuted = new HashSet<>();

    void add(String rule, String reason, Sentence sentence, Span span) {
        dismissals.add(new Dismissal(rule, reason, sentence.body(), span));
    }

    /** Keeps that a visit did not happen, or not yet: what the sentence says of the two besides is part of it. */
    void refute(Sentence sentence, List<Candidate.Party> visitors, List<Region> hosts) {
        for (Candidate.Party visitor : visitors) {
            for (Region host : hosts) {
                if (!host.equals(visitor.region())) {
                    refuted.add(new Refuted(sentence.start(), Set.of(visitor.region(), host)));
                }
            }
        }
    }

    boolean refutes(Sentence sentence, Region one, Region other) {
        return !refuted.isEmpty() && refuted.contains(new Refuted(sentence.start(), Set.of(one, other)));
    }

    /** Keeps that a journey is still to come: 将赴江西考察,之后前往湖南. */
    void postpone(Sentence sentence, List<Candidate.Party> visitors) {
        postponed = Optional.of(new Postponed(sentence.start(), visitors));
    }

    /** Whether the sentence has said that these are only going to set out. */
    boolean isPostponed(Sentence sentence, List<Candidate.Party> visitors) {
        return postponed.isPresent() && postponed.get().equals(new Postponed(sentence.start(), visitors));
    }

    List<String> texts() {
        return dismissals.stream().map(Dismissal::text).toList();
    }
}
