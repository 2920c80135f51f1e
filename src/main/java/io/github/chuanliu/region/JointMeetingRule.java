package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 警务合作联席会议在重庆召开。重庆市副市长、四川省副省长出席: those whose officials attend a joint meeting hold it together. */
final class JointMeetingRule implements Rule {

    private static final String NAME = "joint meeting";

    /** What such a meeting is called, without 会 at the end. */
    private static final WordSet MEETINGS = WordSet.of("联席", "联防", "协作", "合作", "联动", "会商", "协商");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ATTEND);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2
                || sentence.has(WordClass.COMPANY)
                || sentence.has(WordClass.DELEG)
                || !sentence.has(WordClass.OFFICE)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.ATTEND) && !sentence.get(i).inTitle()) {
                meeting(sentence, i, discourse);
                return;
            }
        }
    }

    /** National meetings, which the centre holds. */
    private static boolean isOfAll(Sentence sentence) {
        return sentence.has(WordClass.CENTRAL)
                || sentence.has(WordClass.CONGRESS)
                || sentence.has(WordClass.FOREIGN)
                || sentence.mentions("全国");
    }

    /** Whether the sentence or the one before names a meeting that regions hold with each other. */
    private static boolean isJoint(Sentence sentence, Discourse discourse) {
        Optional<Sentence> before = discourse.before();
        return !isOfAll(sentence)
                && (names(sentence) || (before.isPresent() && names(before.get()) && !isOfAll(before.get())));
    }

    private static boolean names(Sentence sentence) {
        String body = sentence.body();
        for (int at = sentence.start() + 2; at < sentence.end(); at++) {
            if (body.charAt(at) == '会' && MEETINGS.beginsAt(body, at - 2)) {
                return true;
            }
        }
        return false;
    }

    private static void meeting(Sentence sentence, int attend, Discourse discourse) {
        List<Candidate.Party> parties = new ArrayList<>();
        List<Region> seen = new ArrayList<>();
        int first = attend;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere() && Head.of(sentence, i) == Head.OFFICE) {
                first = Math.min(first, Coordination.firstListed(sentence, i));
                for (Candidate.Party party : Coordination.upTo(sentence, i)) {
                    if (!seen.contains(party.region())) {
                        seen.add(party.region());
                        parties.add(party);
                    }
                }
            }
        }
        if (parties.size() < 2
                || first == attend
                || !isJoint(sentence, discourse)
                || Scope.unreal(sentence, first, attend).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(first).start(), sentence.get(attend).end());
        Pairs.propose(
                new Chains.Chain(parties, List.of(), first, attend),
                Relation.COOPERATION,
                span,
                sentence,
                NAME,
                0.78,
                discourse);
    }
}
