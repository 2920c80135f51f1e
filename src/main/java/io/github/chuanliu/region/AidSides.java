package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.Optional;
import java.util.Set;

/** Finds who gives around a word of aid, and lists of them: indexes of their tokens, or {@link #NONE}. */
final class AidSides {

    static final int NONE = -1;

    private static final int REACH = 10;

    /** Regions with Tibetan prefectures of their own. */
    private static final Set<String> TIBETAN = Set.of("CN-SC", "CN-QH", "CN-GS", "CN-YN");

    private static final WordSet ASSIGNS = WordSet.of("确定", "明确", "安排", "决定", "部署", "要求", "交给", "决策", "实施", "启动");

    private static final WordSet COMMITTEES =
            WordSet.of("领导小组召开", "领导小组举行", "领导小组会议", "领导小组第", "领导小组办", "工作者协会", "促进会", "联谊会", "研究会");

    /** Units in which a committee is called after its task. */
    private static final int COMMITTEE_NAME = 22;

    /** Units of what is helped with: 新冠肺炎疫情防控工作的. */
    private static final int HELP_NAME = 16;

    private static final WordSet HELPERS = WordSet.of("医疗队", "救援队", "专家", "医护", "工作组", "工作队", "支援队", "干部", "教师", "医生");

    private AidSides() {}

    /** 援青干部来自上海、江苏: the last of the givers listed behind. */
    static int originBehind(Sentence sentence, int aid) {
        for (int i = aid + 1; i < sentence.size() && sentence.gap(aid, i) <= REACH; i++) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return NONE;
            }
            if (sentence.get(i).namesRegionsHere()) {
                if (!sentence.body().startsWith("来自", sentence.get(i).start() - 2)) {
                    return NONE;
                }
                return Coordination.lastListed(sentence, i);
            }
        }
        return NONE;
    }

    /** 支援湖北的四川医疗队, 驰援天水的湖北、湖南等地专家: the last of those who help, behind whom they help. */
    static int helpersBehind(Sentence sentence, int receiver) {
        int first = receiver + 1;
        while (first < sentence.size()
                && !sentence.get(first).namesRegionsHere()
                && !sentence.get(first).is(WordClass.BREAK)) {
            first++;
        }
        if (first >= sentence.size()
                || !sentence.get(first).namesRegionsHere()
                || sentence.gap(receiver, first) > HELP_NAME
                || sentence.body().charAt(sentence.get(first).start() - 1) != '的') {
            return NONE;
        }
        int last = Coordination.lastListed(sentence, first);
        int from = sentence.get(last).end();
        return HELPERS.isIn(sentence.body(), from, Math.min(sentence.end(), from + REACH)) ? last : NONE;
    }

    /** 对口支援西藏,是党中央赋予重庆的责任: the giver stands behind. */
    static int entrusted(Sentence sentence, int receiver) {
        for (int i = receiver + 1; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.ENTRUST)
                    && sentence.get(i + 1).namesRegionsHere()
                    && sentence.gap(i, i + 1) <= 1) {
                return i + 1;
            }
        }
        return NONE;
    }

    /** The nearest region before the aid that is not its receiver and did not go anywhere; 派驻 sends others there. */
    static int giverBefore(Sentence sentence, int aid, int reach, Optional<Region> receiver) {
        for (int i = aid - 1; i >= 0 && sentence.gap(i, aid) <= reach; i--) {
            Token token = sentence.get(i);
            if (token.namesRegionsHere() && !token.is(WordClass.STRATEGY)) {
                if (receiver.isPresent() && token.names(receiver.get())) {
                    continue;
                }
                boolean topic = sentence.body()
                        .substring(token.end(), sentence.get(aid).start())
                        .contains("就"); // 来高新区就对口援疆工作开展对接
                return Phrases.isDestination(sentence, i) && (topic || !Phrases.isVenue(sentence, i)) ? NONE : i;
            }
            switch (token.kind()) {
                case INTO -> {
                    if (!sentence.text(token).endsWith("驻")) {
                        return NONE;
                    }
                }
                case BREAK, GO, ACT, CENTRAL, FOREIGN, AID, AIDTO -> {
                    if (!isCalledAfter(sentence, i, receiver)) {
                        return NONE;
                    }
                }
                default -> {
                    // a word inside the giver's name
                }
            }
        }
        return NONE;
    }

    /** 我省赴藏代表团及援藏干部: a party called after where it goes, which is whom the others help. */
    private static boolean isCalledAfter(Sentence sentence, int go, Optional<Region> receiver) {
        return receiver.isPresent()
                && sentence.get(go).is(WordClass.GO)
                && go + 2 < sentence.size()
                && sentence.get(go + 1).names(receiver.get())
                && sentence.get(go + 2).is(WordClass.DELEG);
    }

    /** 对嘉兴的帮扶表示感谢: whom one thanks has given; not so in 对嘉兴给予若尔盖的帮扶. */
    static boolean isThanked(Sentence sentence, int aid, int thanked) {
        int first = Coordination.firstGiven(sentence, thanked);
        if (first == 0 || !sentence.get(first - 1).is(WordClass.TOWARD)) {
            return false;
        }
        int end = sentence.clauseStop(aid);
        String behind = sentence.body().substring(sentence.get(aid).end(), end);
        return behind.contains("感谢") || behind.contains("谢意") || behind.contains("致谢");
    }

    /** 宜昌对口支援秭归; not so where others are listed before it: 上海、宜昌等地. */
    static boolean isInside(Sentence sentence, int giver, int receiver) {
        Region helped = sentence.get(receiver).regions().get(0);
        for (Candidate.Party from : Coordination.upTo(sentence, giver)) {
            if (!from.region().equals(helped)) {
                return false;
            }
        }
        return true;
    }

    /** 成都援藏干部走遍了甘孜州: a city of a region that has Tibetan prefectures of its own helps those that the sentence names. */
    static boolean staysInside(Sentence sentence, int giver, Region receiver) {
        Token helper = sentence.get(giver);
        if (!receiver.code().equals("CN-XZ")
                || helper.regions().stream().noneMatch(region -> TIBETAN.contains(region.code()))
                || helper.place().isEmpty()
                || sentence.regions().size() != 1) {
            return false;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            boolean apart =
                    i == 0 || sentence.gap(i - 1, i) > 0 || !sentence.get(i - 1).namesRegionsHere();
            if (apart
                    && token.is(WordClass.PLACE)
                    && token.place().isPresent()
                    && !token.place().equals(helper.place())) {
                return true;
            }
        }
        return false;
    }

    /** 国家卫健委从上海调派: the centre sends; but 中央确定上海对口帮扶云南 only says who helps whom. */
    static boolean isSentByTheCentre(Sentence sentence, int giver) {
        for (int i = giver - 1; i >= sentence.clauseStart(giver); i--) {
            if (sentence.get(i).is(WordClass.CENTRAL)) {
                String between = sentence.body()
                        .substring(sentence.get(i).end(), sentence.get(giver).start());
                return !ASSIGNS.isIn(between);
            }
        }
        return false;
    }

    /** 支援西藏和对口合作工作领导小组, 援藏工作者协会: a body at home that is called after whom it helps. */
    static boolean isCommittee(Sentence sentence, int aid) {
        int from = sentence.get(aid).end();
        int to = Math.min(sentence.clauseStop(aid), from + COMMITTEE_NAME);
        return COMMITTEES.isIn(sentence.body(), from, to);
    }

    /** The nearest region named before the giver. */
    static Optional<Region> regionBefore(Sentence sentence, int giver) {
        for (int i = giver - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !token.names(sentence.get(giver).regions().get(0))) {
                return Optional.of(token.regions().get(0));
            }
        }
        return Optional.empty();
    }
}
