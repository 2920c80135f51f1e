package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What the rules have read out of a sentence so far, for rules that come later. */
final class Proposals {

    private final List<Candidate> candidates;

    /** Looks at a list that goes on growing. */
    Proposals(List<Candidate> candidates) {
        this.candidates = candidates;
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

    /** Whether the words of the sentence have told where somebody of the region went. */
    boolean visits(Sentence sentence, Region visitor) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.evidence().end() <= sentence.start()) {
                return false;
            }
            if (candidate.relation() == Relation.VISIT
                    && candidate.from().region().equals(visitor)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of the sentence have told who helps the region. */
    boolean toldAidTo(Sentence sentence, Region receiver) {
        return toldAid(sentence, candidate -> candidate.to().region().equals(receiver));
    }

    /** Whether the words of the sentence have told whom the region helps. */
    boolean toldAidFrom(Sentence sentence, Region giver) {
        return toldAid(sentence, candidate -> candidate.from().region().equals(giver));
    }

    private boolean toldAid(Sentence sentence, Predicate<Candidate> aid) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (candidate.evidence().end() <= sentence.start()) {
                return false;
            }
            if (candidate.relation() == Relation.AID && aid.test(candidate)) {
                return true;
            }
        }
        return false;
    }

    /** The last that says this of two regions, if any does. */
    Optional<Candidate> last(Relation relation) {
        for (int i = candidates.size() - 1; i >= 0; i--) {
            if (candidates.get(i).relation() == relation) {
                return Optional.of(candidates.get(i));
            }
        }
        return Optional.empty();
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
                hosts.removeIf(host -> host.region().equals(candidate.to().region()));
                hosts.add(0, candidate.to());
            }
        }
        return new Chains.Chain(visitors, hosts, index, index);
    }
}
