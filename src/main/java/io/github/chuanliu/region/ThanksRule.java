package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 对A多年来对B给予的无私援助表示感谢: thanks for aid that names who gave it to whom. */
final class ThanksRule implements Rule {

    private static final String NAME = "thanks";

    /** What aid is called; 支持 alone may be anything. */
    private static final WordSet HELP = WordSet.of("援助", "支援", "帮扶", "援建", "捐", "驰援", "抗疫", "救灾");

    /** What stands before whom it went to. */
    private static final List<String> GIVEN = List.of("支持", "帮助", "援助", "支援", "驰援", "给予", "尤其是", "特别是");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.GAINS);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.says(i, "感谢")) {
                thanks(sentence, i, discourse);
            }
        }
    }

    private static void thanks(Sentence sentence, int thanks, Discourse discourse) {
        int toward = sentence.clauseStart(thanks);
        while (toward < thanks && !isAddressed(sentence, toward)) {
            toward++;
        }
        int giver = toward + 1;
        if (giver >= thanks || sentence.between(giver, thanks, WordClass.DELEG, WordClass.RECEIVE, WordClass.COMPANY)) {
            return;
        }
        String said = sentence.body()
                .substring(sentence.get(giver).end(), sentence.get(thanks).start());
        if (!HELP.isIn(said)) {
            return;
        }
        for (int i = giver + 1; i < thanks; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE)
                    && !token.regions().equals(sentence.get(giver).regions())
                    && isGiven(sentence, i)
                    && Scope.unreal(sentence, giver, thanks).isEmpty()) {
                Span span = new Span(
                        sentence.get(giver).start(), sentence.get(thanks).end());
                discourse.propose(new Candidate(
                        Relation.AID,
                        Candidate.Party.of(sentence.get(giver)),
                        Candidate.Party.of(token),
                        span,
                        sentence.section(),
                        NAME,
                        0.85,
                        Optional.empty()));
                return;
            }
        }
    }

    /** 对 and whom one thanks. */
    private static boolean isAddressed(Sentence sentence, int toward) {
        return sentence.says(toward, "对")
                && toward + 1 < sentence.size()
                && sentence.get(toward + 1).is(WordClass.PLACE)
                && sentence.gap(toward, toward + 1) == 0;
    }

    private static boolean isGiven(Sentence sentence, int receiver) {
        int start = sentence.get(receiver).start();
        return isAddressed(sentence, receiver - 1)
                || GIVEN.stream().anyMatch(word -> sentence.body().startsWith(word, start - word.length()));
    }
}
