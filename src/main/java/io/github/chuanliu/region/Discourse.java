package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known so far while an article is read from its first sentence to its last. */
final class Discourse {

    private static final Set<String> AUTONOMOUS = Set.of("CN-NM", "CN-GX", "CN-XZ", "CN-NX", "CN-XJ");

    private final Optional<Region> home;
    private final List<Region> autonomous;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();
    private Optional<Candidate.Party> visitor = Optional.empty();
    private Optional<Candidate.Party> host = Optional.empty();
    private List<Region> parties = List.of();
    private int section = -1;

    Discourse(Optional<Region> home, List<Token> tokens) {
        this.home = home;
        this.autonomous = new ArrayList<>();
        for (Token token : tokens) {
            for (Region region : token.regions()) {
                if (AUTONOMOUS.contains(region.code()) && !autonomous.contains(region)) {
                    autonomous.add(region);
                }
            }
        }
    }

    /** Forgets who was who when another brief begins. */
    void enter(Sentence sentence) {
        if (sentence.section() != section) {
            section = sentence.section();
            visitor = Optional.empty();
            host = Optional.empty();
            parties = List.of();
        }
    }

    /** Remembers the regions of a sentence for 两省 and 双方 in the next one. */
    void leave(Sentence sentence) {
        List<Region> regions = sentence.regions();
        if (regions.size() >= 2) {
            parties = regions;
        }
    }

    Optional<Region> home() {
        return home;
    }

    /** The region that 自治区 means: the outlet's if it is one, else the only one that the text names. */
    Optional<Region> autonomousRegion() {
        if (home.isPresent() && AUTONOMOUS.contains(home.get().code())) {
            return home;
        }
        return autonomous.size() == 1 ? Optional.of(autonomous.get(0)) : Optional.empty();
    }

    Optional<Candidate.Party> visitor() {
        return visitor;
    }

    Optional<Candidate.Party> host() {
        return host;
    }

    /** The regions that 双方, 两省, 三地 mean, if exactly so many are in question. */
    List<Region> parties(int count) {
        if (count == 2 && visitor.isPresent() && host.isPresent()) {
            return List.of(visitor.get().region(), host.get().region());
        }
        return parties.size() == count ? parties : List.of();
    }

    void propose(Candidate candidate) {
        candidates.add(candidate);
        if (candidate.relation() == Relation.VISIT) {
            visitor = Optional.of(candidate.from());
            host = Optional.of(candidate.to());
        }
    }

    /** Remembers a delegation whose destination was not named yet. */
    void delegation(Candidate.Party party) {
        visitor = Optional.of(party);
    }

    void reject(String rule, String reason, Sentence sentence, Span span) {
        rejected.add(rule + ": " + reason + ": " + sentence.body().substring(span.start(), span.end()));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<String> rejected() {
        return rejected;
    }
}
