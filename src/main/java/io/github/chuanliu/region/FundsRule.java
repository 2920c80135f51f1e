package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 双方签下项目64个,投入帮扶资金5694万元: funds for two who visit each other, where a programme says who gives. */
final class FundsRule implements Rule {

    private static final String NAME = "funds";

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
        if (discourse.visitor().isEmpty() || discourse.host().isEmpty()) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean funds = token.is(WordClass.AID) && !token.inTitle() && sentence.ends(i, "资金");
            if (funds && isPaid(sentence, i) && Scope.unreal(sentence, i, i).isEmpty()) {
                funds(sentence, i, discourse.visitor().get(), discourse.host().get(), discourse);
                return;
            }
        }
    }

    /** A sum stands behind, and no region in the clause, which would be another's. */
    private static boolean isPaid(Sentence sentence, int funds) {
        int end = sentence.get(funds).end();
        return end < sentence.end()
                && Character.isDigit(sentence.body().charAt(end))
                && !sentence.between(sentence.clauseStart(funds) - 1, sentence.clauseEnd(funds), WordClass.PLACE);
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
