package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;

/** A省医疗队抵达B, A选派教师到B支教: people whom a region sends to help are aid, not a visit. */
final class DispatchRule implements Rule {

    private static final String NAME = "dispatch";

    /** Units between the destination and what the people do there. */
    private static final int REACH = 24;

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.TEAM) && !sentence.has(WordClass.CARE)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.inTitle() && (token.is(WordClass.GO) || token.is(WordClass.INTO))) {
                journey(sentence, i, discourse);
            }
        }
    }

    private static void journey(Sentence sentence, int go, Discourse discourse) {
        List<Integer> hosts = Destinations.after(sentence, go);
        if (hosts.isEmpty()) {
            return;
        }
        int last = hosts.get(hosts.size() - 1);
        int giver = giver(sentence, go);
        if (giver < 0 || !helps(sentence, giver, go, last)) {
            return;
        }
        Span span = new Span(sentence.get(giver).start(), sentence.get(last).end());
        Optional<String> unreal = Scope.unreal(sentence, giver, go);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        for (Candidate.Party from : Coordination.upTo(sentence, giver)) {
            for (int host : hosts) {
                for (Candidate.Party to : Coordination.parties(sentence.get(host))) {
                    if (!from.region().equals(to.region())) {
                        discourse.propose(new Candidate(
                                Relation.AID, from, to, span, sentence.section(), NAME, 0.85, Optional.empty()));
                    }
                }
            }
        }
    }

    private static int giver(Sentence sentence, int go) {
        for (int i = go - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.GO)) {
                return -1;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return Phrases.isVenue(sentence, i) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean helps(Sentence sentence, int giver, int go, int last) {
        if (sentence.between(giver, go, WordClass.TEAM)) {
            return true;
        }
        for (int i = last + 1; i < sentence.size() && sentence.gap(last, i) <= REACH; i++) {
            if (sentence.get(i).is(WordClass.CARE)) {
                return !sentence.between(giver, go, WordClass.DELEG, WordClass.BREAK);
            }
        }
        return false;
    }
}
