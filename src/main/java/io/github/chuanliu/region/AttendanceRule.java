package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 率A代表团参加在B举办的博览会: a delegation that attends a meeting or a fair in another region has gone there. */
final class AttendanceRule implements Rule {

    private static final String NAME = "attendance";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ATTEND);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.DELEG)
                || !sentence.has(WordClass.ARRANGE)
                || sentence.has(WordClass.CONGRESS)
                || sentence.has(WordClass.CENTRAL)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.ATTEND) && !sentence.get(i).inTitle()) {
                attendance(sentence, i, discourse);
                return;
            }
        }
    }

    private static void attendance(Sentence sentence, int attend, Discourse discourse) {
        int guest = guest(sentence, attend);
        int venue = guest < 0 ? -1 : venueBehind(sentence, attend);
        venue = guest < 0 || venue >= 0 ? venue : venueBefore(sentence, guest);
        if (venue < 0) {
            return;
        }
        Span span = new Span(
                sentence.get(Math.min(guest, venue)).start(),
                sentence.get(Math.max(attend, venue)).end());
        Optional<String> unreal = Scope.unreal(sentence, guest, attend);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        Candidate.Party host = Candidate.Party.of(sentence.get(venue));
        List<Candidate.Party> guests = Coordination.upTo(sentence, guest);
        Chains.Chain met = new Chains.Chain(guests, List.of(), guest, attend);
        if (Pairs.meetAtOnes(met, sentence.get(venue), span, sentence, NAME, discourse)) {
            return;
        }
        for (Candidate.Party visitor : guests) {
            if (!visitor.region().equals(host.region())) {
                discourse.propose(new Candidate(
                        Relation.VISIT, visitor, host, span, sentence.section(), NAME, 0.85, Optional.empty()));
            }
        }
    }

    /** Whose delegation attends; who only leads or brings companies is not asked. */
    private static int guest(Sentence sentence, int attend) {
        for (int i = attend - 1; i >= sentence.clauseStart(attend); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.FOREIGN) || token.is(WordClass.GO)) {
                return -1;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return Head.of(sentence, i) == Head.DELEGATION && !Phrases.isVenue(sentence, i) ? i : -1;
            }
        }
        return -1;
    }

    /** 参加在成都举行的. */
    private static int venueBehind(Sentence sentence, int attend) {
        return attend + 3 < sentence.size()
                        && Phrases.isVenueWord(sentence, attend + 1)
                        && sentence.gap(attend, attend + 1) <= 1
                        && sentence.get(attend + 3).is(WordClass.ARRANGE)
                ? attend + 2
                : -1;
    }

    /** 在成都开幕,…率领代表团参会. */
    private static int venueBefore(Sentence sentence, int guest) {
        for (int i = guest - 1; i > 0; i--) {
            boolean held = sentence.get(i).is(WordClass.ARRANGE)
                    && sentence.get(i - 1).namesRegionsHere()
                    && Phrases.isVenue(sentence, i - 1)
                    && sentence.gap(i - 1, i) <= 4;
            if (held) {
                return i - 1;
            }
        }
        return -1;
    }
}
