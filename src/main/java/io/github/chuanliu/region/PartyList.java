package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;

/** The regions that a sentence named together, so that 两省 and 三地 of the next ones can mean them. */
final class PartyList {

    /** For how many sentences 两省 can point back to a list of regions. */
    private static final int LASTS = 3;

    private List<Region> parties = List.of();
    private int sentences;
    private int namedAt;

    void forget() {
        parties = List.of();
    }

    /** Takes over the regions of a sentence that names several; one with a foreign name, or of a delegation of the centre, means others. */
    void remember(Sentence sentence) {
        sentences++;
        if (sentence.has(WordClass.FOREIGN) || isOfTheCentre(sentence)) {
            forget();
        } else if (sentence.regions().size() >= 2) {
            keep(sentence.regions());
        } else {
            alliance(sentence);
        }
    }

    /** 中央代表团返回北京: who travels is of no region. */
    private static boolean isOfTheCentre(Sentence sentence) {
        for (int i = 0; sentence.has(WordClass.CENTRAL) && i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.CENTRAL) && sentence.ends(i, "团")) {
                return true;
            }
        }
        return false;
    }

    /** The regions, if exactly so many are in question and not for too long. */
    List<Region> of(int count) {
        return sentences - namedAt <= LASTS && parties.size() == count ? parties : List.of();
    }

    private void keep(List<Region> regions) {
        parties = regions;
        namedAt = sentences;
    }

    /** 粤港澳大湾区 in one sentence can be 三地 in the next. */
    private void alliance(Sentence sentence) {
        if (!sentence.has(WordClass.STRATEGY)) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.STRATEGY) && !token.inTitle()) {
                keep(token.regions());
            }
        }
    }
}
