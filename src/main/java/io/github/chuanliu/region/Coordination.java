package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parties that share a role because they are listed: 四川省、重庆市代表团, 赴浙江、江苏和上海. */
final class Coordination {

    /** Longest stretch of words that names a delegation behind its region: 人大常委会学习考察团一行19人. */
    private static final int DELEGATION_WORDS = 18;

    /** Units between a region and the kind of body: 北京市慈善协会. */
    private static final int BODY_NAME = 4;

    private Coordination() {}

    /** One party for each region that the token names. */
    static List<Candidate.Party> parties(Token token) {
        if (token.regions().size() == 1) {
            return List.of(Candidate.Party.of(token));
        }
        List<Candidate.Party> parties = new ArrayList<>(token.regions().size());
        for (Region region : token.regions()) {
            parties.add(new Candidate.Party(region, token.place()));
        }
        return parties;
    }

    /** The region as a party, with the place by which the sentence names it first. */
    static Candidate.Party named(Sentence sentence, Region region) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere() && token.names(region)) {
                return new Candidate.Party(region, token.place());
            }
        }
        return new Candidate.Party(region, Optional.empty());
    }

    /** The parties at the index and those listed right before it, in the order of the text. */
    static List<Candidate.Party> upTo(Sentence sentence, int index) {
        List<Candidate.Party> parties = new ArrayList<>(parties(sentence.get(index)));
        int at = index;
        for (int before = listedBefore(sentence, at); before >= 0; before = listedBefore(sentence, at)) {
            at = before;
            parties.addAll(0, parties(sentence.get(at)));
        }
        return parties;
    }

    /** Index of the member before this one, or -1: 山东、湖南, and in headlines 山东湖南医疗队. */
    private static int listedBefore(Sentence sentence, int at) {
        if (at >= 2
                && sentence.get(at - 1).is(WordClass.CONJ)
                && sentence.gap(at - 1, at) == 0
                && sentence.get(at - 2).namesRegionsHere()
                && sentence.gap(at - 2, at - 1) == 0) {
            return at - 2;
        }
        return at >= 1 && touches(sentence, at - 1) && !Phrases.isVenue(sentence, at - 1) ? at - 1 : -1;
    }

    /** Whether two places of different regions stand side by side with nothing between them. */
    private static boolean touches(Sentence sentence, int first) {
        Token one = sentence.get(first);
        Token other = sentence.get(first + 1);
        return one.is(WordClass.PLACE)
                && other.is(WordClass.PLACE)
                && one.end() == other.start()
                && one.namesRegionsHere()
                && other.namesRegionsHere()
                && !one.regions().equals(other.regions());
    }

    /** The last of those who receive, listed from here on: 支援云南、贵州, 援助北京河北灾区. */
    static int lastGiven(Sentence sentence, int first) {
        int last = lastListed(sentence, first);
        return last == first && first + 1 < sentence.size() && touches(sentence, first) ? first + 1 : last;
    }

    /** The same for delegations that are listed each with its own words: 陕西扶风县人大考察团一行19人、山西沁水县人大考察团一行21人. */
    static List<Candidate.Party> delegationsUpTo(Sentence sentence, int index) {
        List<Candidate.Party> parties = upTo(sentence, index);
        int first = index;
        while (first >= 2 && sentence.get(first - 1).is(WordClass.CONJ) && sentence.gap(first - 1, first) == 0) {
            int named = first - 2;
            while (named >= 0
                    && (sentence.get(named).is(WordClass.DELEG)
                            || sentence.get(named).is(WordClass.OFFICE))) {
                named--;
            }
            if (named < 0
                    || sentence.gap(named, first - 1) > DELEGATION_WORDS
                    || !sentence.get(named).namesRegionsHere()
                    || !(Head.of(sentence, named) == Head.DELEGATION || isListedBody(sentence, named, first - 1))) {
                break;
            }
            parties.addAll(0, upTo(sentence, named));
            first = named;
        }
        return parties;
    }

    /** 广东高院、深圳法院 in 广东高院、深圳法院、新疆法院到云南调研: bodies of regions and nothing else before the 、. */
    private static boolean isListedBody(Sentence sentence, int named, int mark) {
        return sentence.says(mark, "、")
                && mark > named + 1
                && sentence.get(mark - 1).is(WordClass.OFFICE)
                && sentence.gap(mark - 1, mark) == 0
                && Head.of(sentence, named) == Head.OFFICE;
    }

    /** Adds those parties of the token whose region is not in the list. */
    static void addAll(List<Candidate.Party> parties, Token token) {
        for (Region region : token.regions()) {
            boolean known = false;
            for (Candidate.Party other : parties) {
                known |= region.equals(other.region());
            }
            if (!known) {
                parties.add(new Candidate.Party(region, token.place()));
            }
        }
    }

    /** The last of the regions that are listed from here on: 广西、贵州、云南. */
    static int lastListed(Sentence sentence, int first) {
        int last = first;
        while (last + 2 < sentence.size()
                && sentence.get(last + 1).is(WordClass.CONJ)
                && sentence.get(last + 2).namesRegionsHere()
                && sentence.gap(last + 1, last + 2) == 0) {
            last += 2;
        }
        return last;
    }

    /** The first of the regions that are listed up to here, a place inside another counting as one: 哈密市和兵团第十三师. */
    static int firstListed(Sentence sentence, int last) {
        int first = outer(sentence, last);
        while (first >= 2
                && sentence.get(first - 1).is(WordClass.CONJ)
                && sentence.get(first - 2).namesRegionsHere()
                && sentence.gap(first - 1, first) == 0) {
            first = outer(sentence, first - 2);
        }
        return first;
    }

    /** The first of those that something is given to, bodies that are listed each with its own words too: 向青海省红十字会、西藏慈善总会. */
    static int firstGiven(Sentence sentence, int last) {
        int listed = firstListed(sentence, last);
        int first = listed;
        while (first >= 3
                && sentence.get(first - 1).is(WordClass.CONJ)
                && sentence.gap(first - 1, first) == 0
                && isBody(sentence, first - 2)
                && sentence.gap(first - 2, first - 1) == 0) {
            first = firstListed(sentence, first - 3);
        }
        return first > 0 && sentence.get(first - 1).is(WordClass.TOWARD) ? first : listed;
    }

    /** All from the first that something is given to up to there. */
    static List<Candidate.Party> givenUpTo(Sentence sentence, int index) {
        int first = firstGiven(sentence, index);
        if (first == firstListed(sentence, index)) {
            return upTo(sentence, index);
        }
        List<Candidate.Party> parties = new ArrayList<>();
        for (int i = first; i <= index; i++) {
            if (sentence.get(i).namesRegionsHere()) {
                addAll(parties, sentence.get(i));
            }
        }
        return parties;
    }

    private static boolean isBody(Sentence sentence, int index) {
        Token body = sentence.get(index);
        return (body.is(WordClass.OFFICE) || body.is(WordClass.COMPANY))
                && sentence.get(index - 1).namesRegionsHere()
                && sentence.gap(index - 1, index) <= BODY_NAME;
    }

    private static int outer(Sentence sentence, int inner) {
        boolean inside = inner > 0
                && sentence.get(inner - 1).namesRegionsHere()
                && sentence.gap(inner - 1, inner) == 0
                && sentence.get(inner - 1).regions().equals(sentence.get(inner).regions());
        return inside ? inner - 1 : inner;
    }
}
