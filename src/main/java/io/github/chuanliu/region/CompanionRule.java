package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** B副市长陪同考察, A一行到街道调研,B副区长参加: officials who keep visitors company are at home. */
final class CompanionRule implements Rule {

    private static final String NAME = "companion";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ACCOMPANY, WordClass.ATTEND);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.OFFICE) || sentence.has(WordClass.CENTRAL) || sentence.has(WordClass.CONGRESS)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean keepsCompany = token.is(WordClass.ACCOMPANY)
                    || (token.is(WordClass.ATTEND) && sentence.clauseEnd(i) == sentence.size());
            if (keepsCompany && !token.inTitle()) {
                company(sentence, i, discourse);
            }
        }
    }

    private static void company(Sentence sentence, int companion, Discourse discourse) {
        int clause = sentence.clauseStart(companion);
        int official = official(sentence, firstOfList(sentence, clause), companion);
        if (official < 0) {
            return;
        }
        Candidate.Party host = Candidate.Party.of(sentence.get(official));
        int guest = guest(sentence, official);
        boolean told = guest < 0 && sentence.get(companion).is(WordClass.ACCOMPANY) && !sentence.has(WordClass.GO);
        Optional<Candidate.Party> visitor = told && sentence.regions().size() == 1
                ? discourse.visitor()
                : Optional.of(guest).filter(at -> at >= 0).map(at -> Candidate.Party.of(sentence.get(at)));
        Optional<Region> region = visitor.map(Candidate.Party::region);
        if (region.isEmpty()
                || region.get().equals(host.region())
                || discourse.proposals().visits(sentence, region.get())) {
            return;
        }
        Span span = new Span(
                sentence.get(guest < 0 ? official : guest).start(),
                sentence.get(companion).end());
        Optional<String> unreal = Scope.unreal(sentence, Math.max(guest, 0), companion);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.VISIT, visitor.get(), host, span, sentence.section(), NAME, 0.85, Optional.empty()));
    }

    /** 福清市委常委甲,市侨联主席乙陪同: where the clauses begin that hold nothing but officials. */
    private static int firstOfList(Sentence sentence, int clause) {
        int first = clause;
        for (int i = clause - 2; i >= 0; i--) {
            Token token = sentence.get(i);
            boolean listed = token.is(WordClass.OFFICE) || token.is(WordClass.CONJ) || token.is(WordClass.PLACE);
            if (!listed && !token.is(WordClass.BREAK)) {
                return first;
            }
            if (i == 0 || sentence.get(i - 1).is(WordClass.BREAK)) {
                first = listed ? i : first;
            }
        }
        return first;
    }

    /** The first official of the clause whose region is named; nobody who travels. */
    private static int official(Sentence sentence, int clause, int companion) {
        for (int i = clause; i < companion; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.GO) || token.is(WordClass.COMPANY)) {
                return -1;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return Head.of(sentence, i) == Head.OFFICE && !Phrases.aside(sentence, i) ? i : -1;
            }
        }
        return -1;
    }

    /** The delegation of an earlier clause that inspects something. */
    private static int guest(Sentence sentence, int official) {
        boolean inspects = false;
        for (int i = official - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            inspects |= token.is(WordClass.ACT);
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !Phrases.isDestination(sentence, i)
                    && Head.of(sentence, i) == Head.DELEGATION) {
                return inspects ? i : -1;
            }
        }
        return -1;
    }
}
