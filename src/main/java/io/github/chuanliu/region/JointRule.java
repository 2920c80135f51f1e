package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A与B共建, 川渝合作, 两地携手: regions named together that a joint predicate follows. */
final class JointRule implements Rule {

    private static final String NAME = "joint act";
    private static final int REACH = 24;

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.COOP) && !sentence.has(WordClass.MEET)) {
            return;
        }
        for (Chains.Chain chain : Chains.of(sentence, discourse)) {
            joint(sentence, chain, discourse);
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.COOP) && joins(sentence.text(sentence.get(i)))) {
                verbBetween(sentence, i, discourse);
            }
        }
    }

    private static void joint(Sentence sentence, Chains.Chain chain, Discourse discourse) {
        int predicate = predicateAfter(sentence, chain.end());
        if (predicate < 0) {
            return;
        }
        Span span = new Span(
                sentence.get(chain.start()).start(), sentence.get(predicate).end());
        Optional<String> unreal = Scope.unreal(sentence, chain.start(), predicate);
        if (unreal.isPresent() && !sentence.has(WordClass.MEET)) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        Pairs.propose(chain, Relation.COOPERATION, span, sentence, NAME, 0.75, discourse);
    }

    /** A携手B. */
    private static void verbBetween(Sentence sentence, int verb, Discourse discourse) {
        Token before = sentence.get(verb - 1);
        Token after = sentence.get(verb + 1);
        if (!before.is(WordClass.PLACE)
                || !after.is(WordClass.PLACE)
                || before.inTitle()
                || after.inTitle()
                || sentence.gap(verb - 1, verb) > 6
                || sentence.gap(verb, verb + 1) > 1
                || Head.of(sentence, verb + 1) == Head.COMPANY) {
            return;
        }
        Span span = new Span(before.start(), after.end());
        if (Scope.unreal(sentence, verb - 1, verb).isPresent()) {
            discourse.reject(NAME, "not real", sentence, span);
            return;
        }
        List<Candidate.Party> both = new ArrayList<>(VisitRule.parties(before));
        both.addAll(VisitRule.parties(after));
        Pairs.propose(
                new Chains.Chain(both, List.of(), verb - 1, verb + 1),
                Relation.COOPERATION,
                span,
                sentence,
                NAME,
                0.7,
                discourse);
    }

    private static boolean joins(String word) {
        return switch (word) {
            case "携手", "联合", "联手", "牵手", "对接", "协同" -> true;
            default -> false;
        };
    }

    private static int predicateAfter(Sentence sentence, int end) {
        for (int i = end + 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (sentence.gap(end, i) > REACH || token.is(WordClass.BREAK)) {
                return -1;
            }
            if (token.is(WordClass.COOP) || token.is(WordClass.MEET)) {
                return i;
            }
            if (token.namesRegionsHere()) {
                return -1;
            }
        }
        return -1;
    }
}
