package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A考察团走进B,向县人民医院捐赠设备: visitors who give something to those they have come to. */
final class GiftRule implements Rule {

    private static final String NAME = "gift";

    /** Units behind the word of giving in which the gift is named: 赠送了一面锦旗. */
    private static final int GIVEN = 8;

    private static final WordSet COURTESIES =
            WordSet.of("锦旗", "纪念", "书画", "字画", "哈达", "牌匾", "礼品", "感谢信", "特产", "党史", "志书", "年鉴", "画册", "会刊");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean gives = sentence.begins(i, "捐") || sentence.begins(i, "赠") || sentence.says(i, "无偿捐赠");
            if (token.is(WordClass.AID)
                    && !token.inTitle()
                    && gives
                    && !isCourtesy(sentence, i)
                    && isGivenHere(sentence, i)) {
                gift(sentence, i, discourse);
                return;
            }
        }
    }

    /** 赠送锦旗: what guests and hosts give each other. */
    static boolean isCourtesy(Sentence sentence, int gift) {
        int end = sentence.get(gift).end();
        String given = sentence.body().substring(end, Math.min(sentence.end(), end + GIVEN));
        return COURTESIES.isIn(given);
    }

    /** To somebody: 向当地, 向县医院, 向山南市; or in the name of one: 代表威海市; or without a word: 捐赠资金. */
    private static boolean isGivenHere(Sentence sentence, int gift) {
        int clause = sentence.clauseStart(gift);
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        String said = sentence.body().substring(start, sentence.get(gift).start());
        boolean named = said.isEmpty() || said.equals("并") || said.contains("代表");
        boolean there = sentence.between(clause - 1, gift, WordClass.TOWARD)
                || (sentence.between(clause - 1, gift, WordClass.DELEG)
                        && sentence.between(clause - 1, gift, WordClass.INTO));
        return (named || there) && !sentence.between(clause - 1, gift, WordClass.GAINS);
    }

    private static void gift(Sentence sentence, int gift, Discourse discourse) {
        Chains.Chain visit = visit(sentence, gift, discourse);
        if (visit.left().size() != 1 || visit.right().size() != 1) {
            return;
        }
        Candidate.Party giver = visit.left().get(0);
        Candidate.Party receiver = visit.right().get(0);
        if (Scope.unreal(sentence, gift, gift).isPresent()
                || namesOthers(sentence, gift, giver.region(), receiver.region())
                || discourse.proposals().toldAidTo(sentence, receiver.region())) {
            return;
        }
        Span span = new Span(
                sentence.get(sentence.clauseStart(gift)).start(),
                sentence.get(gift).end());
        discourse.propose(
                new Candidate(Relation.AID, giver, receiver, span, sentence.section(), NAME, 0.85, Optional.empty()));
    }

    /** 赴山南考察,并向山南市捐赠 goes to the hosts; a third place is somebody else. */
    private static boolean namesOthers(Sentence sentence, int gift, Region giver, Region receiver) {
        for (int i = sentence.clauseStart(gift); i < sentence.clauseEnd(gift); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && !token.names(giver) && !token.names(receiver)) {
                return true;
            }
        }
        return false;
    }

    /** The visit of the sentence, or the one told before if those who made it give: 一行人在小学捐出助学金. */
    private static Chains.Chain visit(Sentence sentence, int gift, Discourse discourse) {
        int clause = sentence.clauseStart(gift) - 1;
        boolean goesOn = (sentence.between(clause, gift, WordClass.DELEG) || isLeftOut(sentence, clause + 1))
                && !isByCompany(sentence, clause + 1, gift)
                && discourse.visitor().isPresent()
                && discourse.host().isPresent();
        return goesOn
                ? new Chains.Chain(
                        List.of(discourse.visitor().get()),
                        List.of(discourse.host().get()),
                        gift,
                        gift)
                : discourse.proposals().visitIn(sentence, gift);
    }

    /** 随后,向文县捐资: a clause that begins so leaves out who gives. */
    private static boolean isLeftOut(Sentence sentence, int first) {
        int start =
                first == 0 ? sentence.contentStart() : sentence.get(first - 1).end();
        start += sentence.body().startsWith("并", start) ? 1 : 0;
        return sentence.get(first).is(WordClass.TOWARD)
                && sentence.get(first).start() == start
                && !sentence.between(
                        -1, first, WordClass.PLACE, WordClass.OFFICE, WordClass.COMPANY, WordClass.CENTRAL);
    }

    /** Whether a company stands before the word that leads to who is given something. */
    private static boolean isByCompany(Sentence sentence, int from, int gift) {
        for (int i = from; i < gift; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.TOWARD) || token.is(WordClass.INTO)) {
                return false;
            }
            if (token.is(WordClass.COMPANY)) {
                return true;
            }
        }
        return false;
    }
}
