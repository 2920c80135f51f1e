package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** A市在B举办展销会,A市副市长到会讲话: officials at what their own city holds elsewhere have gone there. */
final class AwayEventRule implements Rule {

    private static final String NAME = "event away from home";

    /** Units between who holds the event and 在. */
    private static final int REACH = 8;

    private static final WordSet PRESENT = WordSet.of("到会", "出席", "致辞", "讲话", "致词");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ARRANGE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.OFFICE) || sentence.has(WordClass.CENTRAL) || sentence.has(WordClass.CONGRESS)) {
            return;
        }
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).namesRegionsHere()
                    && Phrases.isVenue(sentence, i)
                    && sentence.get(i + 1).is(WordClass.ARRANGE)) {
                event(sentence, i, discourse);
                return;
            }
        }
    }

    private static void event(Sentence sentence, int venue, Discourse discourse) {
        boolean governs = venue > 2 && sentence.get(venue - 2).is(WordClass.OFFICE); // 亳州市人民政府在京举办
        int named = governs ? venue - 3 : venue - 2;
        Token holder = sentence.get(named);
        boolean holds = holder.is(WordClass.PLACE)
                && holder.namesRegionsHere()
                && sentence.gap(named, venue - 1) <= REACH
                && !holder.regions().equals(sentence.get(venue).regions())
                && Head.of(sentence, named) != Head.COMPANY;
        int official = holds ? official(sentence, venue, holder) : -1;
        if (official < 0 || Scope.unreal(sentence, named, venue + 1).isPresent()) {
            return;
        }
        Span span = new Span(holder.start(), sentence.end());
        discourse.propose(new Candidate(
                Relation.VISIT,
                Candidate.Party.of(holder),
                Candidate.Party.of(sentence.get(venue)),
                span,
                sentence.section(),
                NAME,
                0.8,
                Optional.empty()));
    }

    /** An official of those who hold the event, in a clause behind it. */
    private static int official(Sentence sentence, int venue, Token holder) {
        for (int i = sentence.clauseEnd(venue); i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean named = token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && token.regions().equals(holder.regions())
                    && Head.of(sentence, i) == Head.OFFICE;
            boolean goesOn = token.is(WordClass.OFFICE)
                    && sentence.get(i - 1).is(WordClass.BREAK)
                    && sentence.gap(i - 1, i) == 0; // 亳州市在京举办恳谈会,市长出席
            if (named || goesOn) {
                String behind = sentence.body().substring(token.end(), sentence.end());
                return PRESENT.isIn(behind) ? i : -1;
            }
        }
        return -1;
    }
}
