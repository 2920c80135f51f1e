package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;

/** Museums, libraries and the hospitals of a region, which sign with each other: 河北博物院与海南省博物馆, 北京市8家医院与内蒙古7家医院. */
final class PublicBodies {

    private static final WordSet KINDS = WordSet.of("博物馆", "博物院", "图书馆", "美术馆", "文化馆", "文博机构", "文博单位");

    private static final String HOSPITALS = "家医院";

    private static final String COUNTS = "0123456789一二三四五六七八九十百两多";

    /** Units of a body's name behind its region. */
    private static final int NAME = 10;

    private PublicBodies() {}

    /** Those before the signing, if all regions that the clause names before it have such a body; the first is the hub of 分别与. */
    static Chains.Chain signing(Sentence sentence, int sign) {
        List<Candidate.Party> parties = new ArrayList<>();
        int first = sentence.clauseStart(sign);
        boolean each = false;
        for (int i = first; i < sign; i++) {
            Token token = sentence.get(i);
            each |= token.is(WordClass.EACH) && parties.size() == 1;
            if (!token.namesRegionsHere() || Phrases.isVenue(sentence, i)) {
                continue;
            }
            boolean outer = sentence.get(i + 1).namesRegionsHere() && sentence.gap(i, i + 1) == 0; // 重庆市江津区图书馆
            if (!outer && !isBody(sentence, i)) {
                return Chains.none(sign, sign);
            }
            Coordination.addAll(parties, token);
        }
        return each && parties.size() > 1
                ? new Chains.Chain(parties.subList(0, 1), parties.subList(1, parties.size()), first, sign)
                : new Chains.Chain(parties, List.of(), first, sign);
    }

    private static boolean isBody(Sentence sentence, int region) {
        String body = sentence.body();
        int end = sentence.get(region).end();
        int next = region + 1;
        while (next < sentence.size()
                && (sentence.get(next).is(WordClass.COMPANY)
                        || sentence.get(next).is(WordClass.MASK)
                        || sentence.get(next).is(WordClass.OFFICE))) {
            next++;
        }
        int stop = next < sentence.size() ? sentence.get(next).start() : sentence.end();
        String name = body.substring(end, Math.min(stop, end + NAME));
        boolean counted = !name.isEmpty() && COUNTS.indexOf(name.charAt(0)) >= 0 && name.contains(HOSPITALS);
        return counted || KINDS.isIn(name);
    }
}
