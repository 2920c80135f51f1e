package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A代表团离开B,抵达C: a delegation that leaves another region has been there. */
final class DepartureRule implements Rule {

    private static final String NAME = "departure";

    /** Where delegations to the national congress meet, of whose journey home the text need not say why they came. */
    private static final String CAPITAL = "CN-BJ";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.FROM);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.DELEG) || sentence.has(WordClass.CONGRESS)) {
            return;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            Token place = sentence.get(i + 1);
            boolean leaves = sentence.get(i).is(WordClass.FROM)
                    && (sentence.begins(i, "离开") || sentence.says(i, "告别"))
                    && place.is(WordClass.PLACE)
                    && place.namesRegionsHere()
                    && sentence.gap(i, i + 1) == 0;
            if (leaves) {
                departure(sentence, i, Candidate.Party.of(place), discourse);
            }
        }
    }

    /** 代表团离京返沪: those who met in the capital need not have visited it. */
    static boolean isOfVisit(Sentence sentence, List<Integer> left) {
        Token place = sentence.get(left.get(0));
        return left.size() == 1
                && !sentence.has(WordClass.CONGRESS)
                && (!place.regions().get(0).code().equals(CAPITAL) || sentence.has(WordClass.ACT));
    }

    private static void departure(Sentence sentence, int leave, Candidate.Party host, Discourse discourse) {
        int traveller = traveller(sentence, leave);
        Optional<Candidate.Party> visitor = traveller >= 0
                ? Optional.of(Candidate.Party.of(sentence.get(traveller)))
                : discourse.visitor().filter(party -> sentence.between(-1, leave, WordClass.DELEG));
        boolean congress = host.region().code().equals(CAPITAL) && !sentence.has(WordClass.ACT);
        if (visitor.isEmpty() || visitor.get().region().equals(host.region()) || congress) {
            return;
        }
        Span span = new Span(
                sentence.get(Math.max(0, Math.min(traveller, leave))).start(),
                sentence.get(leave + 1).end());
        Optional<String> unreal = Scope.unreal(sentence, leave, leave);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.VISIT, visitor.get(), host, span, sentence.section(), NAME, 0.9, Optional.empty()));
    }

    /** The nearest region before the departure that a delegation is of, or -1. */
    private static int traveller(Sentence sentence, int leave) {
        for (int i = leave - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.COMPANY)) {
                return -1;
            }
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !token.inTitle()
                    && Head.of(sentence, i) == Head.DELEGATION
                    && !Phrases.aside(sentence, i)) {
                return i;
            }
        }
        return -1;
    }
}
