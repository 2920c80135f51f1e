package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 两市领导多次带队互访, 天津、甘南代表团多次互访: each has gone to the other. */
final class MutualVisitRule implements Rule {

    private static final String NAME = "mutual visits";

    /** What shows that the visits were made; 加强互访 only wishes for them. */
    private static final WordSet MADE =
            WordSet.of("多次", "先后", "相继", "频繁", "率队", "带队", "率团", "已", "成功", "实现", "每年", "次");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ACT);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.ACT) && sentence.says(i, "互访")) {
                visits(sentence, i, discourse);
                return;
            }
        }
    }

    private static void visits(Sentence sentence, int visit, Discourse discourse) {
        int first = sentence.clauseStart(visit);
        while (first < visit && !isParty(sentence.get(first))) {
            first++;
        }
        List<Region> parties = first == visit ? List.of() : parties(sentence, first, visit, discourse);
        int end = sentence.clauseStop(visit);
        String said = first == visit
                ? ""
                : sentence.body().substring(sentence.get(first).end(), end);
        if (parties.size() != 2
                || !MADE.isIn(said)
                || sentence.between(first, visit, WordClass.COMPANY)
                || Scope.unreal(sentence, first, visit).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(first).start(), sentence.get(visit).end());
        propose(parties.get(0), parties.get(1), span, sentence, discourse);
        propose(parties.get(1), parties.get(0), span, sentence, discourse);
    }

    private static boolean isParty(Token token) {
        return token.is(WordClass.BOTH) || token.namesRegionsHere();
    }

    /** Those whom the clause names together, or 两市 means. */
    private static List<Region> parties(Sentence sentence, int first, int visit, Discourse discourse) {
        if (sentence.get(first).is(WordClass.BOTH)) {
            return discourse.parties(2);
        }
        for (Chains.Chain chain : Chains.of(sentence, discourse)) {
            if (chain.start() == first && chain.end() < visit && chain.right().isEmpty()) {
                return chain.left().stream().map(Candidate.Party::region).toList();
            }
        }
        return List.of();
    }

    private static void propose(Region visitor, Region host, Span span, Sentence sentence, Discourse discourse) {
        discourse.propose(new Candidate(
                Relation.VISIT,
                new Candidate.Party(visitor, Optional.empty()),
                new Candidate.Party(host, Optional.empty()),
                span,
                sentence.section(),
                NAME,
                0.8,
                Optional.empty()));
    }
}
