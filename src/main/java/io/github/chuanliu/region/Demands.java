package io.github.chuanliu.region;

import java.util.List;

/** Tells what somebody demands from what was done: 会议要求,加快建设川渝合作平台; 闽宁协作要再上台阶. */
final class Demands {

    private static final String DEMAND = "要求";

    private static final String PROPOSAL = "提出";

    private static final List<String> DUTIES = List.of("要", "应当", "应该", "必须", "应从", "应在", "应以", "应把");

    /** How a clause begins that says by whose demands somebody acts: 按照省委要求. */
    private static final WordSet GROUNDS = WordSet.of("按", "根据", "依据", "遵照", "对照", "围绕", "落实", "响应", "符合");

    private static final List<String> PAPERS = List.of("报告", "规划", "纲要", "全会", "方案", "意见", "文件", "》");

    private Demands() {}

    /** Whether the predicate is demanded by the words before it or by the one right behind it. */
    static boolean isDemanded(Sentence sentence, int predicate) {
        int end = sentence.get(predicate).end();
        char next = end < sentence.end() ? sentence.body().charAt(end) : ' ';
        for (int i = 0; i < DUTIES.size() && (next == '要' || next == '应' || next == '必'); i++) {
            if (sentence.body().startsWith(DUTIES.get(i), end)
                    && !sentence.body().startsWith(DEMAND, end)) {
                return true;
            }
        }
        int demand = last(sentence, DEMAND, predicate);
        return (demand >= sentence.start() && !isGround(sentence, demand)) || isProposed(sentence, predicate);
    }

    /** 政府工作报告提出,深化湘桂合作: what a paper proposes. */
    private static boolean isProposed(Sentence sentence, int predicate) {
        int proposal = sentence.has(WordClass.PLAN) ? last(sentence, PROPOSAL, predicate) : -1;
        return proposal > sentence.start()
                && PAPERS.stream().anyMatch(paper -> sentence.body().startsWith(paper, proposal - paper.length()));
    }

    /** 按照省委要求, 的要求: a noun. */
    private static boolean isGround(Sentence sentence, int demand) {
        String body = sentence.body();
        int clause = demand;
        while (clause > sentence.contentStart() && ",，:：、".indexOf(body.charAt(clause - 1)) < 0) {
            clause--;
        }
        String before = body.substring(clause, demand);
        return (demand > 0 && body.charAt(demand - 1) == '的') || GROUNDS.isIn(before);
    }

    /** Where a word of two characters stands last before the predicate in its sentence, before the sentence if nowhere. */
    private static int last(Sentence sentence, String word, int predicate) {
        String body = sentence.body();
        int at = sentence.get(predicate).start() - 2;
        while (at >= sentence.start() && (body.charAt(at + 1) != word.charAt(1) || body.charAt(at) != word.charAt(0))) {
            at--;
        }
        return at;
    }
}
