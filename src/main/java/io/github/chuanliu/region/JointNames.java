package io.github.chuanliu.region;

import java.util.List;
import java.util.Optional;

/** Tells joint words that are a name from those that say what regions do: of an event that others attend, of a zone, of 港澳. */
final class JointNames {

    /** Units between the word of attending and the name: 参加在长沙举行的湘鄂合作论坛. */
    private static final int ATTENDED = 12;

    private static final List<String> EVENTS =
            List.of("活动周", "会议", "论坛", "大会", "峰会", "洽谈会", "博览会", "交易会", "年会", "行政首长");

    private static final WordSet ATTENDING = WordSet.of("出席", "参加", "参会", "应邀", "在第");

    /** What the centre says of regions when it lays down what they shall do. */
    private static final List<String> ASSIGNING = List.of("明确", "要求", "支持", "鼓励", "推动", "促进", "引导", "指导");

    /** What the centre does with forces of regions. */
    private static final WordSet SENDING = WordSet.of("调派", "调集", "调动", "派出", "抽调", "组织");

    private static final WordSet ZONES = WordSet.of("示范区", "试验区", "先行区", "示范园", "产业园", "发展区");

    /** Units in the name of an area between its regions and what it is for. */
    private static final int AREA_NAME = 8;

    private JointNames() {}

    /** Why the words tell no act, empty if they do. */
    static Optional<String> reason(Sentence sentence, Chains.Chain chain, int predicate) {
        if (isAttended(sentence, chain.start(), predicate)) {
            return Optional.of("the name of an event that someone attends");
        }
        if (isPlanned(sentence, predicate)) {
            return Optional.of("a meeting that is still to come");
        }
        if (isBorder(sentence, chain)) {
            return Optional.of("only says where it lies");
        }
        if (isLine(sentence, chain, predicate)) {
            return Optional.of("what joins them is a railway or a river");
        }
        if (Outlook.isOnlyPossible(sentence, chain, predicate)) {
            return Optional.of("only made possible");
        }
        if (Outlook.isOnlyValued(sentence, chain)) {
            return Optional.of("only said to matter to one side");
        }
        if (isAssigned(sentence, chain) && !sentence.begins(predicate, "对口")) { // 明确天津市与龙岩市对口合作

            return Optional.of("the centre says what they shall do");
        }
        if (isZone(sentence, chain, predicate)) {
            return Optional.of("the name of a zone");
        }
        return isNeighbours(sentence, chain) ? Optional.of("港澳 is said of both at once") : Optional.empty();
    }

    /** 粤澳合作联席会议定于14日举行. */
    private static boolean isPlanned(Sentence sentence, int predicate) {
        int end = sentence.has(WordClass.PLAN) ? sentence.clauseEnd(predicate) : predicate;
        for (int i = predicate + 1; i < end; i++) {
            if (sentence.get(i).is(WordClass.PLAN)) {
                return sentence.says(i, "定于") || sentence.says(i, "将于") || sentence.says(i, "拟于");
            }
        }
        return false;
    }

    /** 地处三省交界, 四省毗邻州市. */
    private static boolean isBorder(Sentence sentence, Chains.Chain chain) {
        int last = chain.end();
        while (last + 1 < sentence.size()
                && Anaphora.count(sentence.get(last + 1).kind()) > 0
                && sentence.gap(last, last + 1) == 0) {
            last++;
        }
        int end = sentence.get(last).end();
        return sentence.body().startsWith("交界", sentence.get(chain.end()).end())
                || (sentence.body().startsWith("毗邻", end) && !sentence.body().startsWith("地区", end + 2));
    }

    /** 两省仅有沪昆高铁互通. */
    private static boolean isLine(Sentence sentence, Chains.Chain chain, int predicate) {
        if (!sentence.says(predicate, "互通")) {
            return false;
        }
        String between = sentence.body()
                .substring(
                        sentence.get(chain.end()).end(), sentence.get(predicate).start());
        return between.endsWith("高铁") || between.endsWith("铁路") || between.endsWith("水系");
    }

    /** 国家发展改革委印发方案,明确湖南、江西两省携手推进. */
    private static boolean isAssigned(Sentence sentence, Chains.Chain chain) {
        int clause = sentence.clauseStart(chain.start());
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        boolean told =
                sentence.between(-1, clause, WordClass.CENTRAL) && startsWithAny(sentence.body(), start, ASSIGNING);
        return told || isHeldByTheCentre(sentence, clause, chain) || isAimedAt(sentence, clause, chain, start);
    }

    private static boolean startsWithAny(String body, int at, List<String> words) {
        for (String word : words) {
            if (body.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    /** 国家防总针对福建、江西两省启动响应: for whom the centre does it. */
    private static boolean isAimedAt(Sentence sentence, int clause, Chains.Chain chain, int start) {
        int named = sentence.get(chain.start()).start();
        return sentence.between(clause - 1, chain.start(), WordClass.CENTRAL)
                && sentence.body().substring(start, named).contains("针对");
    }

    /** 市场监管总局召开京津冀区域协同新闻发布会: what the centre's meeting is about. */
    private static boolean isHeldByTheCentre(Sentence sentence, int clause, Chains.Chain chain) {
        int before = chain.start() - 1;
        int named = sentence.get(chain.start()).start();
        if (before >= clause
                && sentence.between(clause - 1, chain.start(), WordClass.CENTRAL)
                && SENDING.isIn(sentence.body(), sentence.get(clause).start(), named)) {
            return true; // 应急管理部调派河北、山西两省消防力量
        }
        return before > clause
                && sentence.says(before, "召开")
                && sentence.gap(before, chain.start()) == 0
                && sentence.between(clause - 1, before, WordClass.CENTRAL);
    }

    /** 川渝合作示范区: the name of a place, unless somebody is said to build it. */
    private static boolean isZone(Sentence sentence, Chains.Chain chain, int predicate) {
        int end = sentence.get(predicate).end();
        boolean area = sentence.get(chain.end()).is(WordClass.GROUP)
                && sentence.gap(chain.end(), predicate) <= AREA_NAME
                && sentence.body().startsWith("区", end)
                && !sentence.body().startsWith("区域", end); // 蒙晋冀长城金三角合作区
        if (area || sentence.body().startsWith("园", end)) {
            return true;
        }
        return sentence.get(chain.end()).is(WordClass.GROUP)
                && sentence.gap(chain.end(), predicate) == 0
                && ZONES.beginsAt(sentence.body(), end)
                && !sentence.between(-1, chain.start(), WordClass.COOP);
    }

    /** 港澳旅游合作大会: the word for Hong Kong and Macao does not tell what they do with each other; 港澳两地合作 does. */
    private static boolean isNeighbours(Sentence sentence, Chains.Chain chain) {
        Token word = sentence.get(chain.start());
        int next = chain.end() + 1;
        boolean counted = next < sentence.size()
                && Anaphora.count(sentence.get(next).kind()) > 0
                && sentence.gap(chain.end(), next) == 0;
        return chain.start() == chain.end() && !counted && sentence.text(word).equals("港澳");
    }

    /** 出席粤桂澳合作会议, 在第六届陕粤港澳经济合作活动周期间: what others have called an event is not what these regions do. */
    private static boolean isAttended(Sentence sentence, int start, int predicate) {
        if (!isEvent(sentence, sentence.get(predicate).end())) {
            return false;
        }
        int from = Math.max(sentence.start(), sentence.get(start).start() - ATTENDED);
        String before = sentence.body().substring(from, sentence.get(start).start());
        int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf('，'));
        return ATTENDING.isIn(before.substring(clause + 1));
    }

    private static boolean isEvent(Sentence sentence, int at) {
        for (String event : EVENTS) {
            if (sentence.body().startsWith(event, at) && at + event.length() <= sentence.end()) {
                return true;
            }
        }
        return false;
    }
}
