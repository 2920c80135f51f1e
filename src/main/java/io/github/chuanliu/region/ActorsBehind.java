package io.github.chuanliu.region;

/** Finds visitors that stand behind their own journey: 来川考察的贵州省党政代表团, 继赴贵州考察之后,广东省代表团…. */
final class ActorsBehind {

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
        if (clause + 1 >= sentence.size() || !sentence.get(clause + 1).namesRegionsHere()) {
            return -1;
        }
        String before = sentence.body()
                .substring(sentence.get(last).end(), sentence.get(clause).start());
        Head head = Head.of(sentence, clause + 1);
        boolean later = before.endsWith("后") && head == Head.DELEGATION;
        boolean meanwhile =
                (before.endsWith("时") || before.endsWith("期间")) && (head == Head.DELEGATION || head == Head.OFFICE);
        return later || meanwhile ? clause + 1 : -1;
    }
}
