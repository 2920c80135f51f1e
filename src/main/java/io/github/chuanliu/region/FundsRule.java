package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 双方签下项目三个,共投入帮扶资金800万元: funds for two who visit each other or sign, where a programme says who gives. */
final class FundsRule implements Rule {

    private static final String NAME = "funds";

    private static final String FUNDS = "资金";

    private final Frameworks frameworks;

    FundsRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        List<Candidate.Party> sides = sides(sentence, discourse);
        if (sides.size() != 2) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.AID)
                    && !token.inTitle()
                    && isPaid(sentence, i)
                    && Scope.unreal(sentence, i, i).isEmpty()) {
                funds(sentence, i, sides.get(0), sides.get(1), discourse);
                return;
            }
        }
    }

    /** Visitor and host, or who has signed with whom: A与B签订协议,安排帮扶资金. */
    private static List<Candidate.Party> sides(Sentence sentence, Discourse discourse) {
        if (discourse.visitor().isPresent() && discourse.host().isPresent()) {
            return List.of(discourse.visitor().get(), discourse.host().get());
        }
        Optional<Candidate> signed = discourse.proposals().last(Relation.AGREEMENT);
        return signed.isPresent() && signed.get().section() == sentence.section()
                ? List.of(signed.get().from(), signed.get().to())
                : List.of();
    }

    /** A sum stands behind 资金 in the clause or right before it, and no region, which would be another's. */
    private static boolean isPaid(Sentence sentence, int aid) {
        int start = sentence.clauseStart(aid);
        return isHandedOver(sentence, aid)
                || holdsSum(sentence, start, sentence.clauseEnd(aid))
                || (start > 0 && holdsSum(sentence, sentence.clauseStart(start - 1), start - 1));
    }

    private static boolean holdsSum(Sentence sentence, int start, int clause) {
        if (sentence.between(start - 1, clause, WordClass.PLACE)) {
            return false;
        }
        String body = sentence.body();
        int end = clause < sentence.size() ? sentence.get(clause).start() : sentence.end();
        int from =
                start == 0 ? sentence.contentStart() : sentence.get(start - 1).end();
        int funds = body.indexOf(FUNDS, from);
        int sum = funds + FUNDS.length();
        return funds >= 0 && sum < end && Character.isDigit(body.charAt(sum));
    }

    /** 举行援建资金捐赠仪式: handed over before everyone, whatever the sum. */
    private static boolean isHandedOver(Sentence sentence, int aid) {
        return sentence.body().startsWith("仪式", sentence.get(aid).end())
                && sentence.begins(aid, "捐")
                && sentence.between(sentence.clauseStart(aid) - 1, aid, WordClass.ARRANGE);
    }

    private void funds(Sentence sentence, int at, Candidate.Party visitor, Candidate.Party host, Discourse discourse) {
        boolean gives = frameworks
                .aid(visitor.region(), host.region(), discourse.year())
                .isPresent();
        boolean gets = frameworks
                .aid(host.region(), visitor.region(), discourse.year())
                .isPresent();
        Candidate.Party giver = gives ? visitor : host;
        Candidate.Party receiver = gives ? host : visitor;
        if (gives == gets || discourse.proposals().toldAidTo(sentence, receiver.region())) {
            return;
        }
        Span span = new Span(
                sentence.get(at).start(),
                sentence.get(sentence.clauseEnd(at) - 1).end());
        discourse.propose(
                new Candidate(Relation.AID, giver, receiver, span, sentence.section(), NAME, 0.8, Optional.empty()));
    }
}
