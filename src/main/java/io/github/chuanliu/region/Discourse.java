package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is known so far while an article is read from its first sentence to its last. */
final class Discourse {

    /** For how many sentences 两省 can point back to a list of regions. */
    private static final int PARTIES_LAST = 3;

    private record Rejection(String rule, String reason, String body, Span span) {
        String text() {
            return rule + " at " + span.start() + ": " + reason + ": " + span.of(body);
        }
    }

    /** A visit of a delegation whose region the text has not named yet. */
    private record Awaited(Candidate.Party host, Span evidence) {}

    /** Two regions and the start of the sentence that says of a visit between them that it was not. */
    private record Refuted(int sentence, Set<Region> regions) {}

    private final Set<Refuted> refuted = new HashSet<>();
    private final List<Awaited> awaited = new ArrayList<>();
    private final Optional<Region> home;
    private final Optional<Integer> year;
    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Rejection> rejected = new ArrayList<>();
    private Optional<Candidate.Party> visitor = Optional.empty();
    private Optional<Candidate.Party> host = Optional.empty();
    private List<Region> parties = List.of();
    private Optional<Region> topic = Optional.empty();
    private final List<Sentence> told = new ArrayList<>();
    private int section = -1;
    private int sentences;
    private int partiesAt;

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
            parties = List.of();
            topic = Optional.empty();
            told.clear();
            awaited.clear();
        }
    }

    /** Remembers the regions of a sentence for 两省 and 双方 in the next one. */
    void leave(Sentence sentence) {
        List<Region> regions = sentence.regions();
        sentences++;
        if (sentence.has(WordClass.FOREIGN)) {
            parties = List.of();
        } else if (regions.size() >= 2) {
            parties = regions;
            partiesAt = sentences;
        } else {
            alliance(sentence);
        }
        if (!regions.isEmpty()) {
            told.add(sentence);
            topic = Optional.of(regions.get(regions.size() - 1));
        }
    }

    /** 粤港澳大湾区 in one sentence can be 三地 in the next. */
    private void alliance(Sentence sentence) {
        if (!sentence.has(WordClass.STRATEGY)) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.STRATEGY) && !token.inTitle()) {
                parties = token.regions();
                partiesAt = sentences;
            }
        }
    }

    /** Whether a visit or an agreement between the two was found in the sentence. */
    boolean told(Sentence sentence, Region one, Region other) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.evidence().end() <= sentence.start()) {
                return false;
            }
            Region from = candidate.from().region();
            Region to = candidate.to().region();
            if (candidate.relation() != Relation.COOPERATION
                    && ((from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one)))) {
                return true;
            }
        }
        return false;
    }

    /** The sides of the visit that the sentence has told so far, for 率团到B考察并签订协议. */
    Chains.Chain visitIn(Sentence sentence, int index) {
        List<Candidate.Party> visitors = List.of();
        List<Candidate.Party> hosts = new ArrayList<>();
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.evidence().start() < sentence.start()) {
                break;
            }
            boolean before = candidate.evidence().start() < sentence.get(index).start();
            if (candidate.relation() == Relation.VISIT && before) {
                visitors = List.of(candidate.from());
                hosts.add(0, candidate.to());
            }
        }
        return new Chains.Chain(visitors, hosts, index, index);
    }

    /** The region that the text was last about: the one named last in the sentences before. */
    Optional<Region> topic() {
        return topic;
    }

    /** The year in which the pairings of standing programmes are looked up. */
    Optional<Integer> year() {
        return year;
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

    /** The regions that 双方, 两省, 三地 mean, if exactly so many are in question. */
    List<Region> parties(int count) {
        if (count == 2 && visitor.isPresent() && host.isPresent()) {
            return List.of(visitor.get().region(), host.get().region());
        }
        boolean fresh = sentences - partiesAt <= PARTIES_LAST;
        return fresh && parties.size() == count ? parties : List.of();
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
        }
    }

    /**
     * Remembers whose delegation it is that the text tells apart from where it goes: 代表团由广东省副省长任团长. A visit that
     * was told before of a delegation without a home is now that region's.
     */
    void introduce(Candidate.Party party) {
        boolean hosts = host.isPresent() && host.get().region().equals(party.region());
        if (hosts) {
            return;
        }
        if (visitor.isPresent() && !visitor.get().region().equals(party.region())) {
            host = Optional.empty();
        }
        visitor = Optional.of(party);
        List<Awaited> visits = List.copyOf(awaited);
        awaited.clear();
        for (Awaited visit : visits) {
            if (!visit.host().region().equals(party.region())) {
                propose(new Candidate(
                        Relation.VISIT,
                        party,
                        visit.host(),
                        visit.evidence(),
                        section,
                        "visit",
                        0.85,
                        Optional.empty()));
            }
        }
    }

    /** Keeps a visit until the text says whose delegation it is. */
    void await(Candidate.Party receiver, Span evidence) {
        awaited.add(new Awaited(receiver, evidence));
    }

    /** Keeps that a visit between them did not happen, or not yet: what the sentence says of them besides is part of it. */
    void refute(Sentence sentence, List<Candidate.Party> visitors, List<Region> hosts) {
        for (Candidate.Party visitor : visitors) {
            for (Region host : hosts) {
                if (!host.equals(visitor.region())) {
                    refuted.add(new Refuted(sentence.start(), Set.of(visitor.region(), host)));
                }
            }
        }
    }

    boolean isRefuted(Sentence sentence, Region one, Region other) {
        return !refuted.isEmpty() && refuted.contains(new Refuted(sentence.start(), Set.of(one, other)));
    }

    /** Takes over the visit that the headline announces. */
    void expect(Candidate visit) {
        visitor = Optional.of(visit.from());
        host = Optional.of(visit.to());
    }

    void reject(String rule, String reason, Sentence sentence, Span span) {
        rejected.add(new Rejection(rule, reason, sentence.body(), span));
    }

    List<Candidate> candidates() {
        return candidates;
    }

    List<String> rejected() {
        return rejected.stream().map(Rejection::text).toList();
    }
}
