package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;

/** Turns a chain into pairs: everyone with everyone, or each on the left with each on the right of 分别. */
final class Pairs {

    private Pairs() {}

    static void propose(
            Chains.Chain chain,
            Relation relation,
            Span evidence,
            Sentence sentence,
            String rule,
            double strength,
            Discourse discourse) {
        List<Candidate.Party> left = chain.left();
        for (int i = 0; i < left.size(); i++) {
            if (chain.right().isEmpty()) {
                for (int j = i + 1; j < left.size(); j++) {
                    pair(left.get(i), left.get(j), relation, evidence, sentence, rule, strength, discourse);
                }
            }
            for (Candidate.Party other : chain.right()) {
                pair(left.get(i), other, relation, evidence, sentence, rule, strength, discourse);
            }
        }
    }

    /** Aid from each of the givers that is not the receiver's own. */
    static void aid(
            List<Candidate.Party> givers,
            Candidate.Party receiver,
            Span evidence,
            Sentence sentence,
            String rule,
            double strength,
            Discourse discourse) {
        for (Candidate.Party giver : givers) {
            if (!giver.region().equals(receiver.region())) {
                discourse.propose(new Candidate(
                        Relation.AID, giver, receiver, evidence, sentence.section(), rule, strength, Optional.empty()));
            }
        }
    }

    private static void pair(
            Candidate.Party one,
            Candidate.Party other,
            Relation relation,
            Span evidence,
            Sentence sentence,
            String rule,
            double strength,
            Discourse discourse) {
        if (one.region().equals(other.region())) {
            return;
        }
        if (relation == Relation.COOPERATION
                && discourse.dismissals().refutes(sentence, one.region(), other.region())) {
            discourse.reject(rule, "part of a visit that was not", sentence, evidence);
            return;
        }
        boolean ordered = one.region().code().compareTo(other.region().code()) < 0;
        discourse.propose(new Candidate(
                relation,
                ordered ? one : other,
                ordered ? other : one,
                evidence,
                sentence.section(),
                rule,
                strength,
                Optional.empty()));
    }

    /** 武汉、合肥、南昌三市领导在合肥会商: where the venue is that of one of those who meet, they act together and none visits. */
    static boolean meetAtOnes(
            Chains.Chain met, Token venue, Span span, Sentence sentence, String rule, Discourse discourse) {
        boolean among = met.left().size() > 2
                && met.left().stream().anyMatch(party -> venue.regions().contains(party.region()));
        if (among) {
            propose(met, Relation.COOPERATION, span, sentence, rule, 0.75, discourse);
        }
        return among;
    }
}
