package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 苏陕协作, 闽宁对口扶贫协作: a known programme of aid called by the names of its two sides. */
final class CompoundNameRule implements Rule {

    private static final String NAME = "aid";

    private final Frameworks frameworks;

    CompoundNameRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    /** What a programme is built into: 粤黔协作产业园. */
    private static final WordSet SITES = WordSet.of("产业园", "示范园", "园区", "工业园", "产业示范", "示范区");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.GROUP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.GROUP)
                    && !token.inTitle()
                    && token.regions().size() == 2
                    && isProgramme(sentence, i)) {
                aid(sentence, i, discourse);
            }
        }
    }

    private static boolean isProgramme(Sentence sentence, int group) {
        Token word = sentence.get(group + 1);
        String between = sentence.body().substring(sentence.get(group).end(), word.start());
        return !SITES.beginsAt(sentence.body(), word.end())
                && between.length() <= 4
                && !between.contains("签")
                && (word.is(WordClass.AID)
                        || (sentence.begins(group + 1, "协作") && !word.is(WordClass.OFFICE))); // 粤桂协作办公室
    }

    private void aid(Sentence sentence, int group, Discourse discourse) {
        Region one = sentence.get(group).regions().get(0);
        Region other = sentence.get(group).regions().get(1);
        boolean forward = frameworks.aid(one, other, discourse.year()).isPresent();
        if (!forward && frameworks.aid(other, one, discourse.year()).isEmpty()) {
            return;
        }
        if (isErrand(sentence, group, one, other, discourse)) {
            return;
        }
        if (Scope.isWished(sentence, group) || Demands.isDemanded(sentence, group + 1)) {
            return;
        }
        Candidate.Party giver = new Candidate.Party(forward ? one : other, Optional.empty());
        Candidate.Party receiver = new Candidate.Party(forward ? other : one, Optional.empty());
        Span span =
                new Span(sentence.get(group).start(), sentence.get(group + 1).end());
        discourse.propose(
                new Candidate(Relation.AID, giver, receiver, span, sentence.section(), NAME, 0.93, Optional.empty()));
    }

    /** 赴渭南考察苏陕协作工作: what visitors come about, or meet about. */
    private static boolean isErrand(Sentence sentence, int group, Region one, Region other, Discourse discourse) {
        return discourse.proposals().told(sentence, one, other)
                || ProgrammeMeetings.isMetAbout(sentence, group + 1, one, other, discourse);
    }
}
