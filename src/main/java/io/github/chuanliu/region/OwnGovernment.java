package io.github.chuanliu.region;

import java.util.Optional;

/** 省政府与北京市政府: the outlet's own government before 与, when no region is named before it. */
final class OwnGovernment {

    private OwnGovernment() {}

    static Optional<Candidate.Party> at(Sentence sentence, int start, Discourse discourse) {
        Token first = sentence.get(start);
        boolean own = first.is(WordClass.OFFICE)
                && start + 2 < sentence.size()
                && sentence.get(start + 1).is(WordClass.CONJ)
                && !sentence.says(start + 1, "、")
                && sentence.gap(start, start + 1) == 0
                && sentence.get(start + 2).namesRegionsHere()
                && isOwn(sentence, start);
        for (int i = 0; i < start && own; i++) {
            own = !sentence.get(i).namesRegionsHere();
        }
        return own ? discourse.home().map(home -> new Candidate.Party(home, Optional.empty())) : Optional.empty();
    }

    /** 省政府, 市人大; 中寨镇党委政府 of a town that no table knows. */
    private static boolean isOwn(Sentence sentence, int start) {
        int first = start;
        while (first > 0 && sentence.get(first - 1).is(WordClass.OFFICE) && sentence.gap(first - 1, first) == 0) {
            first--;
        }
        int before = sentence.get(first).start() - 1;
        return "省市".indexOf(sentence.body().charAt(sentence.get(start).start())) >= 0
                || (before > sentence.start() && "镇乡".indexOf(sentence.body().charAt(before)) >= 0);
    }
}
