package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A携手B、C: a verb that joins who stands before it with those behind. */
final class JoiningVerbRule implements Rule {

    private static final String NAME = "joining verb";

    /** Units of the name of an organ behind its region. */
    private static final int ORGAN_NAME = 14;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2) {
            return;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.get(i + 1).is(WordClass.PLACE) && joins(sentence, i)) {
                partners(sentence, i, discourse);
            }
        }
    }

    private static void partners(Sentence sentence, int verb, Discourse discourse) {
        int initiator = verb > 1 && isInitiated(sentence, verb - 2, verb) ? verb - 2 : verb - 1;
        if (initiator > 0 && sentence.get(initiator).is(WordClass.OFFICE)) {
            initiator--;
        }
        Token before = sentence.get(initiator);
        Token after = sentence.get(verb + 1);
        if (!before.is(WordClass.PLACE)
                || before.inTitle()
                || after.inTitle()
                || sentence.gap(initiator, verb) > (endsOrgan(sentence, verb) ? ORGAN_NAME : 6)
                || sentence.gap(verb, verb + 1) > 1
                || Head.of(sentence, verb + 1) == Head.COMPANY) {
            return;
        }
        int last = Coordination.lastListed(sentence, verb + 1);
        Span span = new Span(before.start(), sentence.get(last).end());
        if (Scope.unreal(sentence, initiator, verb).isPresent() || Demands.isDemanded(sentence, verb)) {
            discourse.reject(NAME, "not real", sentence, span);
            return;
        }
        List<Candidate.Party> both = new ArrayList<>(Coordination.parties(before));
        for (int i = verb + 1; i <= last; i += 2) {
            Coordination.addAll(both, sentence.get(i));
        }
        Pairs.propose(
                new Chains.Chain(both, List.of(), initiator, last),
                Relation.COOPERATION,
                span,
                sentence,
                NAME,
                0.82,
                discourse);
    }

    /** 湖北省民族宗教事务委员会携手: the whole name of an organ stands before the verb. */
    private static boolean endsOrgan(Sentence sentence, int verb) {
        int start = sentence.get(verb).start();
        return start > 0 && "会局厅院部委办".indexOf(sentence.body().charAt(start - 1)) >= 0;
    }

    /** 由怀化市发起,联动秀山县、桂林市. */
    private static boolean isInitiated(Sentence sentence, int index, int verb) {
        String between = sentence.body()
                .substring(sentence.get(index).end(), sentence.get(verb).start());
        return sentence.get(index + 1).is(WordClass.BREAK) && (between.startsWith("发起") || between.startsWith("牵头"));
    }

    /** Whether the word at the index is a verb that has a partner behind it: 联合, 携手. */
    static boolean joins(Sentence sentence, int index) {
        if (!sentence.get(index).is(WordClass.COOP)) {
            return false;
        }
        return switch (sentence.text(sentence.get(index))) {
            case "携手", "联合", "联手", "牵手", "对接", "协同", "联动", "会同" -> true;
            default -> false;
        };
    }
}
