package io.github.chuanliu.region;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says why a predicate does not count: denied, cancelled, planned, wished for, or conditional. */
final class Scope {

    private static final Set<String> WISHES =
            Set.of("希望", "期待", "期望", "期盼", "盼望", "建议", "提议", "呼吁", "愿", "愿与", "愿意", "倡议");

    private static final List<String> GOING_ON = List.of("及", "以及", "于");

    private static final WordSet DEPARTURES = WordSet.of("起程", "启程", "出发", "抵达", "到达", "来到");

    /** Units behind 欢迎 that tell whether those who are welcomed have come. */
    private static final int WELCOMED = 14;

    /** What one asks others to do some day. */
    private static final WordSet CALLS = WordSet.of("走一走", "看一看", "走走看看", "做客", "常来", "多来");

    /** Verbs whose object goods are: 将运送一批物资. */
    private static final WordSet SENDING = WordSet.of("运", "送", "捐", "派", "调", "组织", "筹", "赴", "发", "支援", "驰援", "提供");

    private static final String PAST = "曾已刚";

    /** Without any of these nothing is denied, planned or only wished for. */
    private static final long UNREAL = WordClass.bits(EnumSet.of(
            WordClass.NEG, WordClass.PLAN, WordClass.INVITE, WordClass.RECEIVE, WordClass.COND, WordClass.RUMOUR));

    private Scope() {}

    /**
     * The reason why what is said between two tokens did not happen.
     *
     * @param from index of the first token of the statement
     * @param predicate index of its predicate
     */
    static Optional<String> unreal(Sentence sentence, int from, int predicate) {
        int close = sentence.end();
        if (close < sentence.body().length() && "?？".indexOf(sentence.body().charAt(close)) >= 0) {
            return Optional.of("asked, not said");
        }
        if (!sentence.hasAny(UNREAL)) {
            return Optional.empty();
        }
        if (sentence.has(WordClass.RUMOUR) && sentence.between(-1, predicate, WordClass.RUMOUR)) {
            return Optional.of("only rumoured");
        }
        int own = startOfPlan(sentence, predicate);
        int start = Math.min(own, from);
        int end = sentence.clauseEnd(predicate);
        for (int i = start; i < end; i++) {
            Token token = sentence.get(i);
            if (i < own && (hasOwnPredicate(sentence, i) || sentence.says(i, "提出"))) {
                continue;
            }
            switch (token.kind()) {
                case NEG -> {
                    if (i < predicate || isCancellation(sentence.text(token))) {
                        return Optional.of("denied by " + sentence.text(token));
                    }
                }
                case PLAN -> {
                    if (i < predicate && !isAgreed(sentence, i) && !marksObject(sentence, i, predicate)) {
                        return Optional.of("planned by " + sentence.text(token));
                    }
                }
                case INVITE -> {
                    if (i < predicate
                            && !sentence.between(start - 1, i, WordClass.INVITED)
                            && !hasLeft(sentence, i, predicate)) {
                        return Optional.of("only invited");
                    }
                }
                case RECEIVE -> {
                    if (i < predicate && isWish(sentence, i)) {
                        return Optional.of("only welcomed");
                    }
                }
                case COND -> {
                    if (i < predicate) {
                        return Optional.of("conditional by " + sentence.text(token));
                    }
                }
                default -> {
                    // says nothing about whether it happened
                }
            }
        }
        for (int i = end; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.NEG) && isCancellation(sentence.text(sentence.get(i)))) {
                return Optional.of("cancelled by " + sentence.text(sentence.get(i)));
            }
        }
        return Optional.empty();
    }

    /** 将拜会政界人士,及签约一批项目; 将率团,于5月12日到访: a clause that begins so goes on with the one before. */
    private static int startOfPlan(Sentence sentence, int predicate) {
        int own = sentence.clauseStart(predicate);
        for (int i = 0; i < GOING_ON.size() && own > 1; i++) {
            if (sentence.body()
                    .startsWith(GOING_ON.get(i), sentence.get(own - 1).end())) {
                return sentence.clauseStart(own - 2);
            }
        }
        return own;
    }

    /** 曾访北京: what a clause says of the past, whatever is planned besides. */
    static boolean isPast(Sentence sentence, int predicate) {
        int clause = sentence.clauseStart(predicate);
        int start = clause == 0 ? sentence.start() : sentence.get(clause - 1).end();
        for (int at = start; at < sentence.get(predicate).start(); at++) {
            if (PAST.indexOf(sentence.body().charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** 获邀今日起程到北京: the guests are on their way. */
    private static boolean hasLeft(Sentence sentence, int invite, int predicate) {
        String between = sentence.body()
                .substring(sentence.get(invite).end(), sentence.get(predicate).end());
        return DEPARTURES.isIn(between);
    }

    /** 希望香港一如既往地支持,促进两地合作: a wish holds for what follows it in the sentence. */
    static boolean isWished(Sentence sentence, int predicate) {
        if (!sentence.has(WordClass.PLAN)) {
            return false;
        }
        for (int i = 0; i < predicate; i++) {
            if (sentence.get(i).is(WordClass.PLAN) && WISHES.contains(sentence.text(sentence.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** 未赴江西,而是改赴浙江: what denies an earlier movement does not deny this one. */
    private static boolean hasOwnPredicate(Sentence sentence, int index) {
        int end = sentence.clauseEnd(index);
        for (int i = index + 1; i < end; i++) {
            if (sentence.get(i).is(WordClass.GO)
                    && i + 1 < end
                    && sentence.get(i + 1).namesRegionsHere()) {
                return true;
            }
        }
        return false;
    }

    /** 按照协议,双方将建立: what the parties of an agreement will do is what they have agreed on. */
    private static boolean isAgreed(Sentence sentence, int plan) {
        for (int i = 0; i < plan && sentence.says(plan, "将"); i++) {
            if (sentence.get(i).is(WordClass.PACT)) {
                String before = sentence.body()
                        .substring(sentence.contentStart(), sentence.get(i).start());
                return before.contains("按照") || before.contains("根据");
            }
        }
        return false;
    }

    /** 将血液制品送往湖北: what is done with goods, not what will be done. */
    private static boolean marksObject(Sentence sentence, int plan, int predicate) {
        for (int i = plan + 1; i < predicate && sentence.says(plan, "将"); i++) {
            if (sentence.get(i).is(WordClass.GOODS)) {
                return !SENDING.isIn(
                        sentence.body(),
                        sentence.get(plan).end(),
                        sentence.get(i).start());
            }
        }
        return false;
    }

    /** 欢迎浙江省组织代表团来: whom one asks to come has not come. */
    static boolean isWish(Sentence sentence, int welcome) {
        int from = sentence.get(welcome).end();
        int to = Math.min(sentence.end(), from + WELCOMED);
        String behind = sentence.body().substring(from, to);
        return behind.contains("组织")
                || behind.contains("组团")
                || behind.contains("各界")
                || behind.contains("更多")
                || CALLS.isIn(sentence.body(), from, Math.min(sentence.end(), from + 2 * WELCOMED));
    }

    private static boolean isCancellation(String word) {
        return switch (word) {
            case "取消", "推迟", "延期", "暂缓", "搁置", "叫停", "中止", "辟谣", "不实", "否认", "虚假", "谣言", "未能", "终止" -> true;
            default -> false;
        };
    }
}
