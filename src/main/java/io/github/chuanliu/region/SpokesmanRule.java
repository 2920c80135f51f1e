package io.github.chuanliu.region;

import java.util.Set;

/**
 * 市委书记赴台州考察。他代表达州市委感谢台州, 他介绍了达州市的产业: a visitor without a home who speaks for a region other than the
 * host's, or presents it, is of that region.
 */
final class SpokesmanRule implements Rule {

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.OFFICE, WordClass.PRESENT);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!discourse.awaited().hasVisits()) {
            return;
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token spokenFor = sentence.get(i + 1);
            if ((sentence.says(i, "代表") || sentence.get(i).is(WordClass.PRESENT))
                    && spokenFor.is(WordClass.PLACE)
                    && spokenFor.namesRegionsHere()
                    && sentence.gap(i, i + 1) == 0
                    && !discourse.awaited().isHost(spokenFor.regions().get(0))) {
                discourse.introduce(Candidate.Party.of(spokenFor));
                return;
            }
        }
    }
}
