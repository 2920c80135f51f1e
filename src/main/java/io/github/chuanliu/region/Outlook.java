package io.github.chuanliu.region;

/** Tells what regions do together from what they could do, should do, or think of each other. */
final class Outlook {

    private static final WordSet POSSIBLE = WordSet.of("空间广", "空间十分", "空间巨大", "空间很大", "潜力", "前景广", "大有可为");

    private static final WordSet MAY = WordSet.of("可以与", "可以和", "可以同", "可与");

    /** Units behind the predicate in which its outlook is told. */
    private static final int OUTLOOK = 10;

    private static final WordSet VALUES = WordSet.of("重视", "注重", "珍惜", "看好", "看重", "期待");

    /** Units of each of them. */
    private static final int VALUE = 2;

    private static final WordSet ENABLING = WordSet.of("提供", "奠定", "打下", "创造");

    private Outlook() {}

    /** Whether the words tell what could or must be done, and not what was. */
    static boolean isOnlyPossible(Sentence sentence, Chains.Chain chain, int predicate) {
        return isMadePossible(sentence, chain, predicate)
                || isPossible(sentence, chain, predicate)
                || isNeeded(sentence, chain.start());
    }

    /** 鄂州十分重视与九江的同城化: what one side thinks of the other. */
    static boolean isOnlyValued(Sentence sentence, Chains.Chain chain) {
        for (int i = chain.start() + 1; i <= chain.end(); i++) {
            if (sentence.get(i).is(WordClass.CONJ)) {
                return isOnlyValued(sentence, i);
            }
        }
        return false;
    }

    /** The same of what stands before 与. */
    static boolean isOnlyValued(Sentence sentence, int with) {
        return VALUES.beginsAt(sentence.body(), sentence.get(with).start() - VALUE);
    }

    /** 黑龙江的产业可以与肇庆的形成合作, 两地合作空间广阔: what could be. */
    private static boolean isPossible(Sentence sentence, Chains.Chain chain, int predicate) {
        int end = sentence.get(predicate).end();
        return POSSIBLE.isIn(sentence.body(), end, Math.min(sentence.end(), end + OUTLOOK))
                || MAY.isIn(
                        sentence.body(),
                        sentence.get(chain.start()).end(),
                        sentence.get(predicate).start());
    }

    /** 需要苏陕两省携手. */
    private static boolean isNeeded(Sentence sentence, int start) {
        int first = start;
        while (first > 0 && sentence.get(first - 1).namesRegionsHere() && sentence.gap(first - 1, first) == 0) {
            first--;
        }
        return sentence.body().startsWith("需要", sentence.get(first).start() - 2);
    }

    /** 航线为两地开展合作提供便利. */
    private static boolean isMadePossible(Sentence sentence, Chains.Chain chain, int predicate) {
        if (!sentence.has(WordClass.TOWARD)) {
            return false;
        }
        int stop = sentence.clauseStop(predicate);
        for (int i = predicate - 1; i >= Math.max(0, chain.start() - 1); i--) {
            if (sentence.says(i, "为")) {
                return ENABLING.isIn(sentence.body(), sentence.get(predicate).end(), stop);
            }
        }
        return false;
    }
}
