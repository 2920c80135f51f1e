package io.github.chuanliu.region;

/** What the name of a region is said of: 四川省党政代表团, 四川省委书记, 四川企业, or nothing. */
enum Head {
    NONE,
    DELEGATION,
    OFFICE,
    COMPANY,
    AID_TEAM;

    private static final int REACH = 10;

    private static final int SENT_REACH = 20;

    /** Units between who leads and the persons that are led: 带领返乡探亲团. */
    private static final int LED_REACH = 4;

    private static final String MADE_OF = "组成的";

    /** Units in which the members of a party are told. */
    private static final int MEMBERS_REACH = 40;

    /** What bureaus are called, before the office of who heads one. */
    private static final String BUREAUS = "局厅署委办会院";

    /** Units of a bureau's name behind 和, 与 or 及: 教育及青年发展局. */
    private static final int BUREAU_NAME = 8;

    /** How an office takes companies along. */
    static final WordSet LEADING = WordSet.of("率", "带领", "带队", "带着", "携", "组织");

    /** 江苏省来青考察团: a region that visitors named right before have come to; the delegation is theirs. */
    static boolean isGoneTo(Sentence sentence, int index) {
        if (index < 2 || !sentence.get(index).namesRegionsHere()) {
            return false;
        }
        Token movement = sentence.get(index - 1);
        return (movement.is(WordClass.GO) || movement.is(WordClass.INTO))
                && sentence.gap(index - 1, index) == 0
                && sentence.get(index - 2).namesRegionsHere()
                && sentence.gap(index - 2, index - 1) == 0;
    }

    /** The head of the region named by the token at {@code index}. */
    static Head of(Sentence sentence, int index) {
        Token token = sentence.get(index);
        Head found = NONE;
        boolean passed = false;
        int end = token.end();
        int office = end;
        int leader = -1;
        if (Phrases.isDateline(sentence, index) || isOfTheCentre(sentence, index)) {
            return NONE;
        }
        if (token.is(WordClass.GROUP) && "员表".indexOf(sentence.body().charAt(end - 1)) >= 0) {
            found = OFFICE;
        }
        if (token.is(WordClass.PLACE) && sentence.body().charAt(end - 1) == '长') {
            found = OFFICE; // 财政司司长 is of Hong Kong
        }
        if (end < sentence.end()
                && (index + 1 == sentence.size() || sentence.get(index + 1).start() > end)) {
            char next = sentence.body().charAt(end);
            if (next == '委' || next == '长') {
                found = OFFICE;
            }
        }
        for (int i = index + 1; i < sentence.size(); i++) {
            Token next = sentence.get(i);
            if (next.start() - end > REACH) {
                return sends(sentence, next, end) ? DELEGATION : found;
            }
            switch (next.kind()) {
                case DELEG -> {
                    if (found == NONE && leadsPrivatePersons(sentence, i)) {
                        return COMPANY;
                    }
                    return isGoneTo(sentence, index) ? NONE : DELEGATION;
                }
                case COMPANY -> {
                    if (AcrossTheBorder.isAssociation(sentence, index, i)) {
                        found = OFFICE;
                        end = next.end();
                        continue;
                    }
                    return passed || (found == OFFICE && governs(sentence, office, leader, next.start()))
                            ? found
                            : COMPANY;
                }
                case AIDTO -> {
                    return AID_TEAM;
                }
                case OFFICE -> {
                    found = OFFICE;
                    end = next.end();
                    office = end;
                    leader = leader < 0 ? end : leader;
                }
                case BOTH, ALL3, ALL4, ALL5 -> end = next.end();
                case EACH -> {
                    if (next.end() >= sentence.end()
                            || "派组选".indexOf(sentence.body().charAt(next.end())) < 0) {
                        return found;
                    }
                    end = next.end(); // 浙江、辽宁分别派出代表团
                }
                case FROM -> {
                    int members = behindMembers(sentence, i);
                    if (members < 0) {
                        return found;
                    }
                    while (i + 1 < sentence.size() && sentence.get(i + 1).start() < members) {
                        i++;
                    }
                    end = members;
                }
                case TOWARD -> {
                    if (!sentence.body().startsWith("为团长", next.start())) {
                        return found;
                    }
                    end = next.end() + 3; // 以省长为团长的访问团
                }
                case CENTRAL, ACT, COOP, AID, MASK, CONGRESS -> {
                    passed = true;
                    end = next.end();
                }
                case CONJ -> {
                    if (found == NONE && !isInsideOffice(sentence, i, end)) {
                        return NONE;
                    }
                    end = next.end();
                }
                case PLACE, STRATEGY -> {
                    if (Phrases.isPost(sentence, i) || AcrossTheBorder.isCalledAfter(sentence, index, i)) {
                        end = next.end();
                        continue;
                    }
                    if (found != OFFICE
                            || next.regions().isEmpty()
                            || !next.regions().get(0).equals(token.regions().get(0))) {
                        return found;
                    }
                    end = next.end();
                }
                default -> {
                    return found;
                }
            }
        }
        return found;
    }

    /** Where the members of a party end, or -1: 由局长和医生组成的考察团. */
    private static int behindMembers(Sentence sentence, int by) {
        if (!sentence.says(by, "由")) {
            return -1;
        }
        int made = sentence.find(MADE_OF, sentence.get(by).end(), MEMBERS_REACH);
        return made >= 0 && made < sentence.clauseStop(by) ? made + MADE_OF.length() : -1;
    }

    /** 全国人大台湾代表团: members of a central body. */
    private static boolean isOfTheCentre(Sentence sentence, int index) {
        int delegation = index + 1;
        return index > 0
                && delegation < sentence.size()
                && sentence.get(delegation).is(WordClass.DELEG)
                && sentence.get(index - 1).is(WordClass.CENTRAL)
                && sentence.gap(index - 1, index) == 0;
    }

    /** 江西等省市派出高规格的代表团: whoever sends it need not stand right before it. */
    private static boolean sends(Sentence sentence, Token delegation, int end) {
        if (!delegation.is(WordClass.DELEG) || delegation.start() - end > SENT_REACH) {
            return false;
        }
        String between = sentence.body().substring(end, delegation.start());
        return between.contains("派") || between.contains("组织");
    }

    /** 烟台市海洋发展和渔业局局长: 和 or 与 joins words of one bureau's name. */
    private static boolean isInsideOffice(Sentence sentence, int conjunction, int end) {
        int next = conjunction + 1;
        if (next == sentence.size()
                || !(sentence.says(conjunction, "和")
                        || sentence.says(conjunction, "及")
                        || sentence.says(conjunction, "与"))
                || sentence.get(conjunction).start() - end < 2
                || !(sentence.get(next).is(WordClass.OFFICE)
                        || sentence.get(next).is(WordClass.DELEG))) {
            return false;
        }
        boolean bureau =
                BUREAUS.indexOf(sentence.body().charAt(sentence.get(next).start() - 1)) >= 0;
        if (sentence.get(next).is(WordClass.DELEG)) {
            return bureau && sentence.gap(conjunction, next) <= BUREAU_NAME;
        }
        return sentence.gap(conjunction, next) <= (bureau ? BUREAU_NAME : 4);
    }

    /** 主席率20余名企业负责人, 主席甲率局长、公司董事长, 旅游局公布了游客: the office leads the companies or does something about them. */
    private static boolean governs(Sentence sentence, int from, int leader, int to) {
        String said = sentence.body().substring(from, to);
        if (said.contains("了")) {
            return true;
        }
        String all = leader < 0 ? "" : sentence.body().substring(leader, to);
        return LEADING.beginsAt(said, 0) || all.contains("率") || all.contains("带领");
    }

    /** 台湾老兵带领返乡探亲团: nobody in office leads them. */
    private static boolean leadsPrivatePersons(Sentence sentence, int leads) {
        int led = leads + 1;
        return led < sentence.size()
                && sentence.get(led).is(WordClass.COMPANY)
                && sentence.gap(leads, led) <= LED_REACH
                && (sentence.says(leads, "带领") || sentence.says(leads, "率领") || sentence.says(leads, "率"));
    }
}
