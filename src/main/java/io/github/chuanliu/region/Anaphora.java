package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;

/** Says which regions 双方, 两省, 三地 mean: those of the sentence if their number fits, else those in question before. */
final class Anaphora {

    private Anaphora() {}

    /** How many regions a word of this class stands for, 0 if it stands for none. */
    static int count(WordClass kind) {
        return switch (kind) {
            case BOTH -> 2;
            case ALL3 -> 3;
            case ALL4 -> 4;
            default -> 0;
        };
    }

    static List<Candidate.Party> parties(Sentence sentence, int index, int count, Discourse discourse) {
        List<Candidate.Party> parties = new ArrayList<>();
        for (Region region : regions(sentence, index, count, discourse)) {
            Candidate.Party named = Coordination.named(sentence, region);
            parties.add(named.place().isPresent() ? named : discourse.travelling(region));
        }
        return parties;
    }

    private static List<Region> regions(Sentence sentence, int index, int count, Discourse discourse) {
        if (index > 0
                && sentence.get(index - 1).is(WordClass.STRATEGY)
                && sentence.get(index - 1).regions().size() == count) {
            return sentence.get(index - 1).regions();
        }
        List<Region> before = new ArrayList<>();
        for (int i = index - 1; i >= 0; i--) {
            if (sentence.get(i).namesRegionsHere() && !sentence.get(i).is(WordClass.STRATEGY)) {
                if (Head.of(sentence, i) == Head.COMPANY && sentence.between(i, index, WordClass.COMPANY)) {
                    return List.of();
                }
                for (Region region : sentence.get(i).regions()) {
                    if (!before.contains(region)) {
                        before.add(0, region);
                    }
                }
            }
        }
        if (before.size() == count) {
            return before;
        }
        if (before.size() + 1 == count && ownSide(sentence, index, before, discourse)) {
            before.add(0, discourse.home().orElseThrow());
            return before;
        }
        if (before.size() >= count) {
            return List.of();
        }
        List<Region> told = discourse.parties(count);
        boolean behind =
                told.isEmpty() && before.isEmpty() && sentence.regions().size() == count;
        return behind && (isListedBehind(sentence, index, count) || isOneGroup(sentence, count))
                ? sentence.regions()
                : told;
    }

    /** 双方签署五份协议,加强桂港合作: one name for both is all that the sentence names. */
    private static boolean isOneGroup(Sentence sentence, int count) {
        int names = 0;
        boolean group = false;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).namesRegionsHere()) {
                names++;
                group |= sentence.get(i).is(WordClass.GROUP)
                        && sentence.get(i).regions().size() == count;
            }
        }
        return group && names == 1;
    }

    /** 三省区联合开展演练,甘肃、青海、宁夏共出动十支队伍: who they are is listed at the beginning of the next clause. */
    private static boolean isListedBehind(Sentence sentence, int index, int count) {
        int first = sentence.clauseEnd(index) + 1;
        return first < sentence.size()
                && sentence.get(first).namesRegionsHere()
                && sentence.gap(first - 1, first) == 0
                && Coordination.lastListed(sentence, first) == first + 2 * (count - 1);
    }

    /** 省委常委甲,内蒙古自治区副主席乙分别代表两省区: our own official and the one of another region. */
    private static boolean ownSide(Sentence sentence, int index, List<Region> before, Discourse discourse) {
        return discourse.home().filter(home -> !before.contains(home)).isPresent()
                && sentence.body()
                        .substring(sentence.start(), sentence.get(index).start())
                        .endsWith("分别代表")
                && ImpliedActors.ownOffice(sentence, index) >= 0;
    }
}
