package io.github.chuanliu.region;

/** Fire and rescue brigades, whose journeys help where they go: 消防救援总队. */
final class Rescuers {

    private static final WordSet CALLED_OUT = WordSet.of("调集", "集结", "调派", "出动", "紧急", "连夜");

    private Rescuers() {}

    /** 消防救援支队调派35人奔赴怀安县,支援排涝. */
    static boolean go(Sentence sentence, int giver, int go) {
        for (int i = giver + 1; i < go; i++) {
            if (isBrigade(sentence, i)) {
                return !sentence.between(giver, go, WordClass.DELEG);
            }
        }
        return false;
    }

    /** 消防救援总队, 消防支队. */
    static boolean isBrigade(Sentence sentence, int index) {
        return sentence.get(index).is(WordClass.OFFICE)
                && (sentence.begins(index, "消防") || sentence.begins(index, "救援"));
    }

    /** 消防救援总队调集489人,连夜奔赴郑州: a brigade that is called out helps, unless it goes to look and learn. */
    static boolean areCalledOut(Sentence sentence, int giver, int go, int last) {
        String said = sentence.body()
                .substring(sentence.get(giver).end(), sentence.get(go).start());
        return CALLED_OUT.isIn(said)
                && !sentence.between(last, sentence.size(), WordClass.ACT, WordClass.CONGRESS, WordClass.ATTEND);
    }
}
