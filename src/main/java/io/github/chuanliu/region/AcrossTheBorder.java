package io.github.chuanliu.region;

import java.util.Set;

/** Hong Kong, Macao and Taiwan send and receive by associations what other regions do by offices. */
final class AcrossTheBorder {

    private static final Set<String> REGIONS = Set.of("CN-HK", "CN-MO", "CN-TW");

    /** Units between where the members come from and the kind of association: 妇女. */
    private static final int NAME = 4;

    private AcrossTheBorder() {}

    /** Whether the company that is said of one of these regions is an association: 台湾村里长协会. */
    static boolean isAssociation(Sentence sentence, int region, int company) {
        return isOne(sentence.get(region)) && (sentence.ends(company, "协会") || sentence.ends(company, "学会"));
    }

    /** 香港福建妇女协会访问团: an association that is called after where its members come from. */
    static boolean isCalledAfter(Sentence sentence, int region, int origin) {
        return isOne(sentence.get(region))
                && sentence.gap(origin - 1, origin) == 0
                && origin == region + 1
                && origin + 1 < sentence.size()
                && sentence.get(origin + 1).is(WordClass.COMPANY)
                && sentence.gap(origin, origin + 1) <= NAME;
    }

    private static boolean isOne(Token token) {
        return token.regions().size() == 1
                && REGIONS.contains(token.regions().get(0).code());
    }
}
