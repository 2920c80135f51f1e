package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is known so far while an article is read from its first sentence to its last. */
final class Discourse {

    private final AwaitedVisits awaited = new AwaitedVisits();
    private final Optional<Region> home;
    private final Optional<Integer> year;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Proposals proposals = new Proposals(candidates);
    private final Dismissals dismissals = new Dismissals();
    private Optional<Candidate.Party> visitor = Optional.empty();
    private Optional<Candidate.Party> host = Optional.empty();
    private final PartyList parties = new PartyList();
    private final Appeal appeal = new Appeal();
    private Optional<Region> topic = Optional.empty();
    private final List<Sentence> told = new ArrayList<>();
    private int section = -1;

    /**
     * @param home the region that 我省 means
     * @param year when the article was published, if that is known
     */
    Discourse(Optional<Region> home, Optional<Integer> year) {
        this.home = home;
        this.year = year;
    }

    /** Forgets who was who when another brief begins. */
    void enter(Sentence sentence) {
        if (sentence.section() != section) {
            section = sentence.section();
            visitor = Optional.empty();
            host = Optional.empty();
            parties.forget();
            appeal.forget();
            topic = Optional.empty();
            told.clear();
            awaited.clear();
        }
    }

    /** Remembers the regions of a sentence for 两省 and 双方 in the next one. */
    void leave(Sentence sentence) {
        List<Region> regions = sentence.regions();
        if (regions.size() > 1) {
            awaited.hostIn(regions).ifPresent(this::propose);
        }
        parties.remember(sentence);
        if (!regions.isEmpty()) {
            told.add(sentence);
            topic = Optional.of(regions.get(regions.size() - 1));
        }
    }

    /** What the sentence has said so far. */
    Proposals proposals() {
        return proposals;
    }

    /** The region that the text was last about: the one named last in the sentences before. */
    Optional<Region> topic() {
        return topic;
    }

    /** The year in which the pairings of standing programmes are looked up. */
    Optional<Integer> year() {
        return year;
    }

    /** Whether no sentence before has named a region other than these. */
    boolean namesOnly(List<Region> regions) {
        for (Sentence sentence : told) {
            if (!regions.containsAll(sentence.regions())) {
                return false;
            }
        }
        return true;
    }

    /** The last sentence of the section that named a region. */
    Optional<Sentence> before() {
        return told.isEmpty() ? Optional.empty() : Optional.of(told.get(told.size() - 1));
    }

    /** The region that a disaster struck, as the sentences before say. */
    Optional<Region> struck() {
        for (int i = told.size() - 1; i >= 0; i--) {
            Optional<Region> struck = ReliefRule.struck(told.get(i));
            if (struck.isPresent()) {
                return struck;
            }
        }
        return Optional.empty();
    }

    Optional<Region> home() {
        return home;
    }

    Optional<Candidate.Party> visitor() {
        return visitor;
    }

    Optional<Candidate.Party> host() {
        return host;
    }

    /** Whether the last visit that was told is one between the two. */
    boolean visitBetween(Region one, Region other) {
        return visitor.isPresent()
                && host.isPresent()
                && (visitor.get().region().equals(one) || visitor.get().region().equals(other))
                && (host.get().region().equals(one) || host.get().region().equals(other));
    }

    /** The region as a party, with its place if it is a side of the visit that was told last. */
    Candidate.Party travelling(Region region) {
        if (visitor.isPresent() && visitor.get().region().equals(region)) {
            return visitor.get();
        }
        return host.isPresent() && host.get().region().equals(region)
                ? host.get()
                : new Candidate.Party(region, Optional.empty());
    }

    /** The regions that 双方, 两省, 三地 mean, if exactly so many are in question. */
    List<Region> parties(int count) {
        if (count == 2 && visitor.isPresent() && host.isPresent()) {
            return List.of(visitor.get().region(), host.get().region());
        }
        return parties.of(count);
    }

    /** The other of the two regions in question, if the one is among them. */
    Optional<Region> otherParty(Region one) {
        List<Region> both = parties(2);
        return both.contains(one)
                ? both.stream().filter(region -> !region.equals(one)).findFirst()
                : Optional.empty();
    }

    void propose(Candidate candidate) {
        candidates.add(candidate);
        if (candidate.relation() == Relation.VISIT) {
            visitor = Optional.of(candidate.from());
            host = Optional.of(candidate.to());
        } else if (candidate.relation() == Relation.AGREEMENT) {
            awaited.partner(candidate).ifPresent(this::introduce);
        }
    }

    /** Remembers whose delegation it is that was told of without a home: 代表团由广东省副省长任团长; its visit is that region's. */
    void introduce(Candidate.Party party) {
        boolean hosts = host.isPresent() && host.get().region().equals(party.region());
        if (hosts) {
            return;
        }
        if (visitor.isPresent() && !visitor.get().region().equals(party.region())) {
            host = Optional.empty();
        }
        visitor = Optional.of(party);
        awaited.of(party).forEach(this::propose);
    }

    /** Journeys that wait for the text to say who made them. */
    AwaitedVisits awaited() {
        return awaited;
    }

    /** Whom many help. */
    Appeal appeal() {
        return appeal;
    }

    /** What the rules refused. */
    Dismissals dismissals() {
        return dismissals;
    }

    /** Takes over the visit that the headline announces. */
    void expect(Candidate visit) {
        visitor = Optional.of(visit.from());
        host = Optional.of(visit.to());
    }

    void reject(String rule, String reason, Sentence sentence, Span span) {
        dismissals.add(rule, reason, sentence, span);
    }

    List<Candidate> candidates() {
        return candidates;
    }
}
