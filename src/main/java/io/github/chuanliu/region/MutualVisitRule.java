package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 两市领导多次带队互访: each has gone to the other. */
final class MutualVisitRule implements Rule {

    private static final String NAME = "mutual visits";

    /** What shows that the visits were made; 加强互访 only wishes for them. */
    private static final List<String> MADE = List.of("多次", "先后", "相继", "频繁", "率队", "带队", "率团", "已", "实现");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.BOTH);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.says(i, "互访")) {
                visits(sentence, i, discourse);
                return;
            }
        }
    }

    private static void visits(Sentence sentence, int visit, Discourse discourse) {
        int both = sentence.clauseStart(visit);
        while (both < visit && !sentence.get(both).is(WordClass.BOTH)) {
            both++;
        }
        String between = sentence.body()
                .substring(sentence.get(both).end(), sentence.get(visit).end());
        List<Region> parties = both == visit
                ? List.of()
                : Anaphora.parties(sentence, both, 2, discourse).stream()
                        .map(Candidate.Party::region)
                        .toList();
        if (both == visit
                || parties.size() != 2
                || MADE.stream().noneMatch(between::contains)
                || sentence.between(both, visit, WordClass.COMPANY)
                || Scope.unreal(sentence, both, visit).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(both).start(), sentence.get(visit).end());
        propose(parties.get(0), parties.get(1), span, sentence, discourse);
        propose(parties.get(1), parties.get(0), span, sentence, discourse);
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
