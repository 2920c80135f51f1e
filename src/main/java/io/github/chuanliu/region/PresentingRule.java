package io.github.chuanliu.region;

import java.util.Set;

/** 副市长赴内蒙古招商。座谈会上,他介绍了平凉市的产业: a visitor without a home presents its own. */
final class PresentingRule implements Rule {

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.PRESENT);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!discourse.awaited().hasVisits()) {
            return;
        }
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token presented = sentence.get(i + 1);
            if (sentence.get(i).is(WordClass.PRESENT)
                    && presented.is(WordClass.PLACE)
                    && presented.namesRegionsHere()
                    && sentence.gap(i, i + 1) == 0
                    && !discourse.awaited().isHost(presented.regions().get(0))) {
                discourse.introduce(Candidate.Party.of(presented));
                return;
            }
        }
    }
}
