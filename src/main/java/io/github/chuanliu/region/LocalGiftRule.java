package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** [黔江日报] 日照市东港区向太极镇捐赠: a town that no table knows is in the outlet's own region where another region gives to it. */
final class LocalGiftRule implements Rule {

    private static final String NAME = "local gift";

    private static final String TOWNS = "镇乡村街";

    /** Units of the name of a town. */
    private static final int TOWN = 6;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (discourse.home().isEmpty() || !sentence.has(WordClass.TOWARD)) {
            return;
        }
        for (int i = 2; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.AID) && !sentence.get(i).inTitle() && isGivenToTown(sentence, i)) {
                gift(sentence, i, discourse);
                return;
            }
        }
    }

    /** 向太极镇捐赠: nothing else that a table knows stands between. */
    private static boolean isGivenToTown(Sentence sentence, int aid) {
        int town = sentence.gap(aid - 1, aid);
        return sentence.get(aid - 1).is(WordClass.TOWARD)
                && town >= 2
                && town <= TOWN
                && TOWNS.indexOf(sentence.body().charAt(sentence.get(aid).start() - 1)) >= 0
                && (sentence.begins(aid, "捐") || sentence.begins(aid, "赠") || sentence.says(aid, "无偿捐赠"));
    }

    private static void gift(Sentence sentence, int aid, Discourse discourse) {
        Region home = discourse.home().orElseThrow();
        int giver = AidSides.giverBefore(sentence, aid - 1, TOWN, Optional.empty());
        if (giver < 0
                || sentence.get(giver).names(home)
                || Head.of(sentence, giver) == Head.COMPANY
                || Scope.unreal(sentence, giver, aid).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(giver).start(), sentence.clauseStop(aid));
        Candidate.Party town = new Candidate.Party(home, Optional.empty());
        Pairs.aid(List.of(Candidate.Party.of(sentence.get(giver))), town, span, sentence, NAME, 0.75, discourse);
    }
}
