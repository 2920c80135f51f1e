package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Journeys that the text has told without saying whose they are, until it does. */
final class AwaitedVisits {

    /** The side that is known: the host of a journey, or the guest of a welcome. */
    private record Awaited(Candidate.Party host, Relation relation, Span evidence, int section) {}

    private final List<Awaited> awaited = new ArrayList<>();
    private Optional<Awaited> welcomed = Optional.empty();

    /** Keeps a visit, or a team that came to help. */
    void add(Candidate.Party host, Relation relation, Span evidence, int section) {
        awaited.add(new Awaited(host, relation, evidence, section));
    }

    /** Whether a team waits for the text to say who sent it. */
    boolean hasTeams() {
        return waits(Relation.AID);
    }

    /** Whether a visit waits for the text to say whose it was. */
    boolean hasVisits() {
        return waits(Relation.VISIT);
    }

    private boolean waits(Relation relation) {
        for (Awaited journey : awaited) {
            if (journey.relation() == relation) {
                return true;
            }
        }
        return false;
    }

    /** Whether something that waits has gone to the region. */
    boolean isHost(Region region) {
        for (Awaited journey : awaited) {
            if (journey.host().region().equals(region)) {
                return true;
            }
        }
        return false;
    }

    /** Keeps a visitor who was welcomed by somebody without a region. */
    void welcome(Candidate.Party guest, Span evidence, int section) {
        welcomed = Optional.of(new Awaited(guest, Relation.VISIT, evidence, section));
    }

    /** 对鸡西市代表团的到来表示欢迎。他表示,肇庆与鸡西两地合作: the host is the other of the only two of the next sentence. */
    Optional<Candidate> hostIn(List<Region> named) {
        Optional<Candidate> visit = Optional.empty();
        if (welcomed.isPresent() && named.size() == 2) {
            Awaited guest = welcomed.get();
            int own = named.indexOf(guest.host().region());
            if (own >= 0) {
                visit = Optional.of(new Candidate(
                        Relation.VISIT,
                        guest.host(),
                        new Candidate.Party(named.get(1 - own), Optional.empty()),
                        guest.evidence(),
                        guest.section(),
                        "welcome",
                        0.8,
                        Optional.empty()));
            }
        }
        welcomed = Optional.empty();
        return visit;
    }

    void clear() {
        awaited.clear();
        welcomed = Optional.empty();
    }

    /** The visits that turn out to be this party's; nothing waits afterwards. */
    List<Candidate> of(Candidate.Party visitor) {
        List<Candidate> visits = told(List.of(visitor), Relation.VISIT, "visit");
        awaited.clear();
        return visits;
    }

    /** The help of teams that turn out to come from these parties; nothing waits afterwards. */
    List<Candidate> teamsOf(List<Candidate.Party> givers) {
        List<Candidate> help = told(givers, Relation.AID, "dispatch");
        awaited.clear();
        return help;
    }

    /** 率团赴绍兴, 两市签订协议: of two that sign, the visitor is the one that is not the host of a visit that waits. */
    Optional<Candidate.Party> partner(Candidate agreement) {
        for (Awaited visit : awaited) {
            if (visit.relation() == Relation.VISIT) {
                if (visit.host().region().equals(agreement.from().region())) {
                    return Optional.of(agreement.to());
                }
                if (visit.host().region().equals(agreement.to().region())) {
                    return Optional.of(agreement.from());
                }
            }
        }
        return Optional.empty();
    }

    private List<Candidate> told(List<Candidate.Party> parties, Relation relation, String rule) {
        List<Candidate> told = new ArrayList<>();
        for (Awaited journey : awaited) {
            for (Candidate.Party party : parties) {
                if (journey.relation() == relation && !journey.host().region().equals(party.region())) {
                    told.add(new Candidate(
                            relation,
                            party,
                            journey.host(),
                            journey.evidence(),
                            journey.section(),
                            rule,
                            0.85,
                            Optional.empty()));
                }
            }
        }
        return told;
    }
}
