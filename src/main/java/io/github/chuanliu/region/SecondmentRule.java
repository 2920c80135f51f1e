package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** A向B、C选派教师: whom a region lends to those with whom a programme pairs it; {@link HelpRule} reads A派驻B. */
final class SecondmentRule implements Rule {

    private static final String NAME = "secondment";

    /** Units between the receivers and the word of sending: 向旺苍县累计选派. */
    private static final int REACH = 4;

    /** 选派, 增派, 派出, 派驻: 派 or what stands before it; 指派 and 分派 give orders. */
    private static final String SENT_WITH = "选增派续计";

    private final Frameworks frameworks;

    SecondmentRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.TOWARD);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!sentence.get(i + 1).namesRegionsHere() || sentence.gap(i, i + 1) > 0) {
                continue;
            }
            if (sentence.get(i).is(WordClass.TOWARD) && sends(sentence, i + 1)) {
                secondment(sentence, i, discourse);
            }
        }
    }

    private static boolean sends(Sentence sentence, int first) {
        int end = sentence.get(Coordination.lastListed(sentence, first)).end();
        for (int verb = end; verb < sentence.end() && verb - end <= REACH; verb++) {
            if (sentence.body().charAt(verb) == '派') {
                return SENT_WITH.indexOf(sentence.body().charAt(Math.max(end, verb - 1))) >= 0;
            }
        }
        return false;
    }

    private void secondment(Sentence sentence, int toward, Discourse discourse) {
        int giver = giver(sentence, toward);
        if (giver < 0 || Scope.unreal(sentence, giver, toward).isPresent()) {
            return;
        }
        Candidate.Party from = Candidate.Party.of(sentence.get(giver));
        int last = Coordination.lastListed(sentence, toward + 1);
        Span span = new Span(sentence.get(giver).start(), sentence.get(last).end());
        for (int i = toward + 1; i <= last; i += 2) {
            Candidate.Party to = Candidate.Party.of(sentence.get(i));
            if (frameworks.aid(from.region(), to.region(), discourse.year()).isPresent()) {
                discourse.propose(
                        new Candidate(Relation.AID, from, to, span, sentence.section(), NAME, 0.85, Optional.empty()));
            }
        }
    }

    /** The nearest region before, in the clause or the one before it; no company's and nobody else's. */
    private static int giver(Sentence sentence, int toward) {
        int clause = sentence.clauseStart(toward);
        int from = clause > 1 ? sentence.clauseStart(clause - 2) : clause;
        for (int i = toward - 1; i >= from; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return -1;
            }
            if (token.namesRegionsHere() && !token.is(WordClass.STRATEGY) && !Phrases.isVenue(sentence, i)) {
                return i;
            }
        }
        return -1;
    }
}
