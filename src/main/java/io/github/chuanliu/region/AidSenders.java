package io.github.chuanliu.region;

/** Finds who sends something to help, though words of sending stand between: indexes of tokens, or {@link AidSides#NONE}. */
final class AidSenders {

    /** Units between a comma and the aid that its clause begins with: 用于支援湖北. */
    static final int RIGHT_BEHIND = 2;

    /** Units between a comma and the aid that its clause speaks of: 落地实施援疆项目. */
    static final int INSIDE = 8;

    /** Words of getting help under way. */
    private static final WordSet SENDS = WordSet.of(
            "调运", "调拨", "调集", "调派", "筹集", "选派", "派出", "抽调", "组建", "捐", "援助", "投入", "安排资金", "采购", "筹措", "募集", "派遣", "集结",
            "入手", "方面", "采取", "拨付", "拨款", "拨出", "响应");

    /** Units of adverbs before 向: 7月21日紧急. */
    private static final int ADVERB = 10;

    /** How an office makes others give. */
    private static final WordSet MOVES = WordSet.of("动员", "组织", "发动", "号召", "倡议");

    private AidSenders() {}

    /** 云南省民政厅调集雨衣800件、药品3车支援贵州: who sends something, however much it is. */
    static int senderInClause(Sentence sentence, int aid) {
        for (int i = sentence.clauseStart(aid); i < aid; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.COMPANY) || token.is(WordClass.FOREIGN)) {
                return AidSides.NONE;
            }
            if (token.namesRegionsHere()) {
                String said =
                        sentence.body().substring(token.end(), sentence.get(aid).start());
                boolean sends = SENDS.isIn(said) || sentence.between(i, aid, WordClass.GOODS);
                return sends && !Phrases.isVenue(sentence, i) ? Coordination.lastListed(sentence, i) : AidSides.NONE;
            }
        }
        return AidSides.NONE;
    }

    /** 市卫健委组织医院, 团市委动员小学生: an office of the region itself has its people give. */
    private static boolean isMovedByOffice(Sentence sentence, int giver) {
        for (int i = sentence.clauseStart(giver); i < giver; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE)
                    && token.regions().equals(sentence.get(giver).regions())) {
                return sentence.get(i + 1).is(WordClass.OFFICE)
                        && sentence.gap(i, i + 1) == 0
                        && MOVES.isIn(
                                sentence.body(),
                                token.end(),
                                sentence.get(giver).start());
            }
        }
        return false;
    }

    /** 福建省派出专家组: the experts are those that the region sends. */
    static boolean sends(Sentence sentence, int giver) {
        int end = sentence.get(giver).end();
        return sentence.body().startsWith("派出", end)
                || sentence.body().startsWith("选派", end)
                || sentence.body().startsWith("派遣", end)
                || sentence.body().startsWith("抽调", end)
                || isMovedByOffice(sentence, giver);
    }

    /** 安徽省调运一批物资,支援湖北; 北京市援助资金10亿元,实施援疆项目80个: who sends something in the clause before. */
    static int senderInClauseBefore(Sentence sentence, int aid, int reach) {
        int comma = sentence.clauseStart(aid) - 1;
        if (comma < 0 || sentence.gap(comma, aid) > reach || sentence.between(comma, aid, WordClass.PLACE)) {
            return AidSides.NONE;
        }
        int start = comma > 0 ? sentence.clauseStart(comma - 1) : comma;
        int giver = AidSides.NONE;
        for (int i = start; i < comma; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.COMPANY) || token.is(WordClass.FOREIGN)) {
                return AidSides.NONE;
            }
            if (giver == AidSides.NONE && token.namesRegionsHere() && !Phrases.isVenue(sentence, i)) {
                giver = Coordination.lastListed(sentence, i);
            }
        }
        if (giver == AidSides.NONE) {
            return AidSides.NONE;
        }
        String said = sentence.body()
                .substring(sentence.get(giver).end(), sentence.get(comma).start());
        return SENDS.isIn(said) ? giver : AidSides.NONE;
    }

    /** 澳门特区政府宣布,向云南捐款: a clause that begins with 向 has its subject in the one before. */
    static int subjectBefore(Sentence sentence, int aid) {
        int clause = sentence.clauseStart(aid);
        boolean bare =
                clause > 1 && sentence.get(clause).is(WordClass.TOWARD) && sentence.gap(clause - 1, clause) <= ADVERB;
        for (int i = bare ? sentence.clauseStart(clause - 2) : clause; i < clause; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return AidSides.NONE;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                boolean acts = Head.of(sentence, i) == Head.OFFICE && !Phrases.isVenue(sentence, i);
                return acts && !Phrases.isDestination(sentence, i) ? i : AidSides.NONE;
            }
        }
        return AidSides.NONE;
    }

    /** 黄石市消防支队报告,40名指战员已增援江西: the brigade of the clause before, whose people they are. */
    static int brigadeBefore(Sentence sentence, int aid) {
        int clause = sentence.clauseStart(aid);
        if (clause < 2
                || !sentence.between(clause - 1, aid, WordClass.TEAM)
                || sentence.between(clause - 1, aid, WordClass.PLACE)) {
            return AidSides.NONE;
        }
        int brigade = clause - 2;
        while (brigade > 0 && !sentence.get(brigade).is(WordClass.BREAK) && !Rescuers.isBrigade(sentence, brigade)) {
            brigade--;
        }
        boolean named = brigade > 0
                && Rescuers.isBrigade(sentence, brigade)
                && sentence.get(brigade - 1).is(WordClass.PLACE)
                && sentence.gap(brigade - 1, brigade) == 0;
        return named ? brigade - 1 : AidSides.NONE;
    }

    /** 云南省接收昭通地震捐款: whose place stands behind the word of receiving is who was given to. */
    static boolean isReceiver(Sentence sentence, int index) {
        if (index == 0 || !sentence.says(index - 1, "接收")) {
            return false;
        }
        int before = index - 1;
        while (before >= 0 && !sentence.get(before).namesRegionsHere()) {
            before--;
        }
        return before >= 0
                && sentence.get(before).regions().equals(sentence.get(index).regions());
    }
}
