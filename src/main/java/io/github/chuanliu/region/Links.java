package io.github.chuanliu.region;

import java.util.EnumSet;

/** What may stand between the members of a list of regions, and what ends it. */
final class Links {

    /** What may join a region to the one before it, or name it. */
    private static final long LINKS = WordClass.bits(EnumSet.of(
            WordClass.CONJ,
            WordClass.EACH,
            WordClass.INTO,
            WordClass.PLACE,
            WordClass.GROUP,
            WordClass.STRATEGY,
            WordClass.BOTH,
            WordClass.ALL3,
            WordClass.ALL4,
            WordClass.ALL5));

    private Links() {}

    /** Whether the word may join a region to the one before it, or carry on its name. */
    static boolean follows(Token token) {
        return (LINKS & token.kind().bit()) != 0 || carries(token);
    }

    /** 上海与横滨、天津与神户: the partner is a place that no table knows, and the list behind it another. */
    static boolean hasOtherPartner(Sentence sentence, int with) {
        int next = with + 1;
        return Phrases.isWith(sentence, with)
                && next < sentence.size()
                && sentence.says(next, "、")
                && sentence.gap(with, next) > 0
                && "局厅委部".indexOf(sentence.body().charAt(sentence.get(next).start() - 1)) < 0; // 海洋与渔业局
    }

    /** 澳门行政长官、国家发展改革委主任和广东省省长: the centre among them, and no party. */
    static boolean isListedCentre(Sentence sentence, int at) {
        return sentence.get(at).is(WordClass.CENTRAL)
                && sentence.get(at - 1).is(WordClass.CONJ)
                && sentence.gap(at - 1, at) == 0;
    }

    /** 福建、江西、湖南三省和香港: the number says how many were listed so far and does not end the list. */
    static boolean isCount(Token token) {
        return Anaphora.count(token.kind()) > 0 || token.is(WordClass.ALL5);
    }

    static boolean carries(Token token) {
        return switch (token.kind()) {
            case DELEG, OFFICE, MASK, ACT, AIDTO, MEET -> true;
            default -> false;
        };
    }

    /** 甲省检察院,乙省丙市检察院: a body of the same kind stands behind the next place, so the list goes on. */
    static boolean isSameBody(Sentence sentence, int office, int place) {
        if (place >= sentence.size()
                || !sentence.get(office).is(WordClass.OFFICE)
                || !sentence.get(place).is(WordClass.PLACE)
                || sentence.gap(place - 1, place) > 0) {
            return false;
        }
        int next = place + 1;
        while (next < sentence.size() && sentence.get(next).is(WordClass.PLACE)) {
            next++;
        }
        return next < sentence.size()
                && sentence.get(next).is(WordClass.OFFICE)
                && sentence.says(next, sentence.text(sentence.get(office)))
                && sentence.gap(next - 1, next) == 0;
    }

    /** The index itself if a word of the classes may follow a chain from there, else the start of the next clause. */
    static int nextReached(Sentence sentence, int start, long predicates) {
        int i = start;
        while (i < sentence.size() && !sentence.get(i).is(WordClass.BREAK)) {
            WordClass kind = sentence.get(i).kind();
            if ((kind.bit() & predicates) != 0 || Anaphora.count(kind) > 0) {
                return start;
            }
            i++;
        }
        boolean goesOn = i + 1 < sentence.size()
                && (sentence.get(i + 1).is(WordClass.PLACE)
                        || (sentence.get(i + 1).kind().bit() & predicates) != 0);
        return goesOn ? start : i + 1;
    }

    /** 两市旅行商, 福建同乡会: a company or an association stands right behind. */
    static boolean isBeforeCompany(Sentence sentence, int index) {
        int next = index + 1;
        return next < sentence.size() && sentence.get(next).is(WordClass.COMPANY) && sentence.gap(index, next) == 0;
    }
}
