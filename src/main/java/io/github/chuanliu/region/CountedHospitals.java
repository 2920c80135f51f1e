package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;

/** Hospitals of regions that sign with each other, told by their number: 北京市8家医院与内蒙古7家医院; one hospital is no party. */
final class CountedHospitals {

    private static final String HOSPITALS = "家医院";

    private static final String COUNTS = "0123456789一二三四五六七八九十百两多";

    /** Units of a body's name behind its region. */
    private static final int NAME = 10;

    private CountedHospitals() {}

    /** Those before the signing, if all regions that the clause names before it have such hospitals; the first is the hub of 分别与. */
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
            boolean outer = sentence.get(i + 1).namesRegionsHere() && sentence.gap(i, i + 1) == 0; // 重庆市江津区两家医院
            if (!outer && !areHospitals(sentence, i)) {
                return Chains.none(sign, sign);
            }
            Coordination.addAll(parties, token);
        }
        return each && parties.size() > 1
                ? new Chains.Chain(parties.subList(0, 1), parties.subList(1, parties.size()), first, sign)
                : new Chains.Chain(parties, List.of(), first, sign);
    }

    private static boolean areHospitals(Sentence sentence, int region) {
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
        return !name.isEmpty() && COUNTS.indexOf(name.charAt(0)) >= 0 && name.contains(HOSPITALS);
    }
}
