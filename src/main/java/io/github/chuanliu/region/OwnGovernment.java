package io.github.chuanliu.region;

import java.util.Optional;

/** 省政府与北京市政府, 市总工会与成都市总工会: the outlet's own government before 与, when no region is named before it. */
final class OwnGovernment {

    private OwnGovernment() {}

    static Optional<Candidate.Party> at(Sentence sentence, int start, Discourse discourse) {
        Token first = sentence.get(start);
        boolean own = first.is(WordClass.OFFICE)
                && start + 2 < sentence.size()
                && sentence.get(start + 1).is(WordClass.CONJ)
                && (!sentence.says(start + 1, "、") || Links.isSameBody(sentence, start, start + 2))
                && sentence.gap(start, start + 1) == 0
                && sentence.get(start + 2).namesRegionsHere()
                && isOwn(sentence, start);
        for (int i = 0; i < start && own; i++) {
            own = !sentence.get(i).namesRegionsHere();
        }
        return own ? discourse.home().map(home -> new Candidate.Party(home, Optional.empty())) : Optional.empty();
    }

    /** 省政府, 市检察院; 中寨镇党委政府 of a town that no table knows. */
    private static boolean isOwn(Sentence sentence, int start) {
        int first = start;
        while (first > 0 && sentence.get(first - 1).is(WordClass.OFFICE) && sentence.gap(first - 1, first) == 0) {
            first--;
        }
        int before = sentence.get(first).start() - 1;
        return ImpliedActors.isOwn(sentence, first)
                || (before > sentence.start() && "镇乡".indexOf(sentence.body().charAt(before)) >= 0);
    }

    /** 市检分院会同北京市检察院: a body of the outlet's own that begins the clause before a verb that joins it to others. */
    static Optional<Candidate.Party> joining(Sentence sentence, int verb, Discourse discourse) {
        int clause = sentence.clauseStart(verb);
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        int last = sentence.get(verb).start() - 1;
        boolean body = last > start
                && "省市州县区".indexOf(sentence.body().charAt(start)) >= 0
                && "院局委会办厅社队府".indexOf(sentence.body().charAt(last)) >= 0;
        for (int i = 0; i < verb && body; i++) {
            body = !sentence.get(i).namesRegionsHere()
                    && !(i >= clause && sentence.get(i).is(WordClass.COMPANY));
        }
        return body ? discourse.home().map(home -> new Candidate.Party(home, Optional.empty())) : Optional.empty();
    }
}
