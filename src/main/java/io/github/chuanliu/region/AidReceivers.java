package io.github.chuanliu.region;

/** Finds who receives around a word of aid: the index of its token, or {@link AidSides#NONE}. */
final class AidReceivers {

    /** Units between whom a working party helps and its name: 抗旱. */
    private static final int HELPERS_REACH = 4;

    /** Units that describe a receiver: 遭受特大地震灾害的. */
    private static final int DESCRIPTION = 14;

    /** How goods reach a place. */
    private static final WordSet USED = WordSet.of("投入使用", "启用", "投用", "落成", "建成", "开工", "竣工", "揭牌", "交付");

    /** What money does for those who get it. */
    private static final WordSet SPENT_ON = WordSet.of("支持", "帮助", "助力", "改善", "惠及", "带动", "推动", "用于", "促进");

    private AidReceivers() {}

    /** Who receives behind the word, whatever way it is said. */
    static int behind(Sentence sentence, int aid) {
        int receiver = receiverAfter(sentence, aid);
        if (receiver < 0) {
            receiver = receiverOfFunds(sentence, aid);
        }
        if (receiver < 0) {
            receiver = receiverOfGoods(sentence, aid);
        }
        return receiver < 0 ? receiverOfHelp(sentence, aid) : receiver;
    }

    /** 四川接收广东捐赠的; 甘肃地震发生后,青海驰援. */
    static int receiverFirst(Sentence sentence, int giver, int aid) {
        int first = Coordination.firstListed(sentence, giver);
        boolean gains = first > 0 && sentence.get(first - 1).is(WordClass.GAINS) && sentence.gap(first - 1, first) <= 2;
        boolean rescue = sentence.text(sentence.get(aid)).endsWith("援");
        for (int i = first - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return gains || (rescue && isStruck(sentence, i)) ? i : AidSides.NONE;
            }
        }
        return AidSides.NONE;
    }

    private static boolean isStruck(Sentence sentence, int index) {
        int from = sentence.get(index).end();
        String behind = sentence.body().substring(from, Math.min(sentence.end(), from + 12));
        return behind.contains("地震") || behind.contains("灾") || behind.contains("洪") || behind.contains("疫情");
    }

    /** 在常州的援助下,乌恰县建成: whoever stands in the next clause. */
    private static int receiverOfHelp(Sentence sentence, int aid) {
        int comma = aid + 1;
        boolean helped = comma + 1 < sentence.size()
                && sentence.get(comma).is(WordClass.BREAK)
                && sentence.body().startsWith("下", sentence.get(aid).end())
                && sentence.gap(aid, comma) == 1;
        return helped
                        && sentence.get(comma + 1).is(WordClass.PLACE)
                        && sentence.get(comma + 1).namesRegionsHere()
                ? comma + 1
                : AidSides.NONE;
    }

    /** The region right behind the aid. */
    private static int receiverAfter(Sentence sentence, int aid) {
        for (int i = aid + 1;
                i < sentence.size() && (sentence.gap(aid, i) <= 6 || Payments.isBehindSum(sentence, aid, i));
                i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.BREAK) || token.is(WordClass.GO)) {
                return AidSides.NONE;
            }
            if (token.namesRegionsHere()) {
                boolean given =
                        sentence.body().startsWith("的", sentence.get(aid).end());
                if (given && sentence.says(i - 1, "在") && !isUsed(sentence, i)) {
                    return AidSides.NONE; // 捐赠的物资在北京装车
                }
                boolean gift = token.is(WordClass.GROUP) && (sentence.begins(aid, "捐") || sentence.begins(aid, "赠"));
                boolean acts = gift // 捐赠“苏陕协作帮扶资金”
                        || sentence.get(i - 1).is(WordClass.FROM)
                        || isHeldIn(sentence, i)
                        || Head.of(sentence, i) == Head.DELEGATION;
                return acts && !isOfHelpers(sentence, aid, i) ? AidSides.NONE : Coordination.lastGiven(sentence, i);
            }
        }
        return AidSides.NONE;
    }

    /** 对口协作成就展在北京揭幕. */
    private static boolean isHeldIn(Sentence sentence, int place) {
        int next = place + 1;
        return sentence.says(place - 1, "在")
                && next < sentence.size()
                && sentence.get(next).is(WordClass.ARRANGE);
    }

    /** 对口帮扶云南抗旱工作组: a working party called by whom it helps. */
    private static boolean isOfHelpers(Sentence sentence, int aid, int receiver) {
        int party = receiver + 1;
        return sentence.gap(aid, receiver) == 0
                && party < sentence.size()
                && sentence.ends(party, "工作组")
                && sentence.gap(receiver, party) <= HELPERS_REACH;
    }

    /** 投入援助资金三十亿元,支持我省…, 安排援助资金3亿元,改善了广西的条件: money goes to the next regions named, listed together, if there are no others. */
    private static int receiverOfFunds(Sentence sentence, int aid) {
        int end = sentence.get(aid).end();
        boolean funds = sentence.body().startsWith("资金", end) || sentence.body().startsWith("资金", end - 2);
        int first = aid + 1;
        while (first < sentence.size() && !sentence.get(first).namesRegionsHere()) {
            first++;
        }
        if (!funds || first == sentence.size()) {
            return AidSides.NONE;
        }
        int last = Coordination.lastListed(sentence, first);
        for (int i = last + 1; i < sentence.size(); i++) {
            if (sentence.get(i).namesRegionsHere()) {
                return AidSides.NONE;
            }
        }
        String before = sentence.body().substring(end, sentence.get(first).start());
        return SPENT_ON.isIn(before) || sentence.get(first - 1).is(WordClass.TOWARD) ? last : AidSides.NONE;
    }

    /** 浙江省支援的送水车运抵昆明: where the goods went. */
    private static int receiverOfGoods(Sentence sentence, int aid) {
        int end = sentence.get(aid).end();
        boolean given = sentence.body().startsWith("的", end);
        for (int i = aid + 1; i < sentence.size() && (given || sentence.begins(aid, "捐")); i++) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return AidSides.NONE;
            }
            if (sentence.get(i).namesRegionsHere()) {
                String before = sentence.body().substring(end, sentence.get(i).start());
                boolean stands = given && before.endsWith("在") && isGivenForGood(sentence, aid) && isUsed(sentence, i);
                return stands
                                || Carriage.leadsTo(
                                        sentence.body(), sentence.get(i).start())
                        ? i
                        : AidSides.NONE;
            }
        }
        return AidSides.NONE;
    }

    /** 上海市长宁区捐赠的移动CT车在绿春县投入使用: where what was given or built stands. */
    private static boolean isGivenForGood(Sentence sentence, int aid) {
        return sentence.begins(aid, "捐") || sentence.ends(aid, "建");
    }

    private static boolean isUsed(Sentence sentence, int place) {
        int end = sentence.clauseStop(place);
        String said = sentence.body().substring(sentence.get(place).end(), end);
        return USED.isIn(said);
    }

    /** 向甘肃地震灾区捐款, 向云南、广西两省区各捐赠: the last of those who are given to. */
    static int receiverBetween(Sentence sentence, int aid) {
        for (int i = aid - 1; i > 0 && !sentence.get(i).is(WordClass.BREAK); i--) {
            if (sentence.get(i).namesRegionsHere()) {
                if (sentence.between(i, aid, WordClass.ACT)) {
                    return AidSides.NONE;
                }
                int first = Coordination.firstGiven(sentence, i);
                boolean toward = first > 0
                        && !sentence.get(i).is(WordClass.GROUP)
                        && sentence.get(first - 1).is(WordClass.TOWARD)
                        && isNear(sentence, first);
                boolean there = isHelpedThere(sentence, Coordination.firstListed(sentence, i), aid);
                return toward || there ? i : AidSides.NONE;
            }
        }
        return AidSides.NONE;
    }

    /** 向灾区…, 向遭受严重旱灾的云南: right behind, or behind what describes it. */
    static boolean isNear(Sentence sentence, int receiver) {
        int gap = sentence.gap(receiver - 1, receiver);
        char last = sentence.body().charAt(sentence.get(receiver).start() - 1);
        return gap <= 4 || (gap <= DESCRIPTION && last == '的');
    }

    /** 给予和政县援助, 投资24万元在和政县援建, 深入和政县开展结对帮扶: where the giver builds and helps. */
    private static boolean isHelpedThere(Sentence sentence, int first, int aid) {
        String help = sentence.text(sentence.get(aid));
        boolean builds = help.endsWith("建");
        if (first == 0 || !(builds || help.endsWith("帮扶") || help.equals("援助"))) {
            return false;
        }
        int start = sentence.get(first).start();
        boolean there = sentence.get(first - 1).is(WordClass.INTO)
                && sentence.gap(first - 1, first) == 0
                && (builds || !sentence.body().startsWith("的", sentence.get(aid).end()))
                && (builds ? sentence.says(first - 1, "在") : sentence.says(first - 1, "深入"));
        boolean given = sentence.body().startsWith("给予", start - 2);
        return (there && !sentence.between(0, aid, WordClass.DELEG)) || given;
    }
}
