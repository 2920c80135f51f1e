package io.github.chuanliu.region;

import java.util.List;

/** Finds who stands on the other side of a list behind 与. */
final class PartnerLists {

    private PartnerLists() {}

    /** 广东在北京与重庆、广西签署: a list behind 与 whose subject stands further off; the members are not with each other. */
    static Chains.Chain read(Sentence sentence, int start, int end, List<Candidate.Party> list, Discourse discourse) {
        for (int i = start - 2; i >= 0; i--) {
            Token token = sentence.get(i);
            boolean otherClause = sentence.between(i, start, WordClass.BREAK);
            if ((token.is(WordClass.COMPANY) && !otherClause)
                    || token.is(WordClass.CENTRAL)
                    || token.is(WordClass.FOREIGN)) {
                return Chains.none(start, end);
            }
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !(list.size() == 1 && token.names(list.get(0).region())) // 北京市将赤峰蔬菜纳入储备,与赤峰签订
                    && !Phrases.isVenue(sentence, i)
                    && !Phrases.isPartnerList(sentence, i)
                    && !isEachPartner(sentence, i)
                    && !Phrases.isDestination(sentence, i)) {
                Head head = Head.of(sentence, i);
                if (head != Head.OFFICE && sentence.between(i, start, WordClass.COMPANY)) {
                    continue;
                }
                if (head == Head.COMPANY || head == Head.AID_TEAM) {
                    return Chains.none(start, end);
                }
                return new Chains.Chain(Coordination.parties(token), list, i, end);
            }
        }
        return discourse.visitor().isPresent()
                ? new Chains.Chain(List.of(discourse.visitor().get()), list, start, end)
                : Chains.none(start, end);
    }

    /** 分别与新疆签订…,与上海签订…. */
    private static boolean isEachPartner(Sentence sentence, int index) {
        return index > 0
                && sentence.get(index - 1).is(WordClass.EACH)
                && sentence.gap(index - 1, index) == 0
                && sentence.ends(index - 1, "与");
    }
}
