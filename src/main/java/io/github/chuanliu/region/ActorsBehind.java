package io.github.chuanliu.region;

/** Finds visitors that stand behind their own journey: 来川考察的贵州省党政代表团, 继赴贵州考察之后,广东省代表团…. */
final class ActorsBehind {

    /** Units between the end of the journey's clause and the visitor. */
    private static final int REACH = 24;

    private ActorsBehind() {}

    /** 来川考察的贵州省党政代表团: the visitor stands behind its own journey. */
    static Actors.Found linked(Sentence sentence, int go, int last) {
        boolean act = sentence.get(go).is(WordClass.GO)
                && sentence.body().startsWith("的", sentence.get(last).end());
        for (int i = last + 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.ACT) || token.is(WordClass.GO)) {
                act = true;
            } else if (token.namesRegionsHere()) {
                String before = sentence.body().substring(sentence.get(i - 1).end(), token.start());
                boolean linked = before.contains("的");
                Head head = Head.of(sentence, i);
                if (linked && (head == Head.DELEGATION || head == Head.OFFICE)) {
                    return new Actors.Found(Coordination.upTo(sentence, i), go, 0.95, "");
                }
                return Actors.none(go, "");
            } else if (!act || token.is(WordClass.BREAK)) {
                return Actors.none(go, "");
            }
        }
        return Actors.none(go, "");
    }

    /** 继赴贵州考察之后,广东省代表团…, 在浙江考察时,海南省委书记…: the visitor stands in the next clause. */
    static int inNextClause(Sentence sentence, int last) {
        int clause = sentence.clauseEnd(last);
        int next = clause + 1;
        while (next < sentence.size() && introduces(sentence, next)) {
            next++;
        }
        if (next >= sentence.size() || !sentence.get(next).namesRegionsHere() || sentence.gap(clause, next) > REACH) {
            return -1;
        }
        String before = sentence.body()
                .substring(sentence.get(last).end(), sentence.get(clause).start());
        Head head = Head.of(sentence, next);
        boolean later = before.endsWith("后") && head == Head.DELEGATION;
        boolean meanwhile =
                (before.endsWith("时") || before.endsWith("期间")) && (head == Head.DELEGATION || head == Head.OFFICE);
        return later || meanwhile ? next : -1;
    }

    /** 7月9日-11日,市长率: a date and the leader stand before the name of the delegation. */
    private static boolean introduces(Sentence sentence, int index) {
        Token token = sentence.get(index);
        return token.is(WordClass.BREAK)
                || token.is(WordClass.OFFICE)
                || token.is(WordClass.DELEG)
                || token.is(WordClass.CONJ);
    }
}
