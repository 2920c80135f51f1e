package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 苏陕协作, 闽宁对口扶贫协作: two regions in one name before a word of aid; the known programme tells who gives. */
final class CompoundAidRule implements Rule {

    private static final String NAME = "compound aid";

    /** Units between the name and the word: 闽宁两省区对口扶贫. */
    private static final int REACH = 4;

    private final Frameworks frameworks;

    CompoundAidRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.GROUP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Token group = sentence.get(i);
            if (group.is(WordClass.GROUP) && !group.inTitle() && group.regions().size() == 2 && isAid(sentence, i)) {
                programme(sentence, i, discourse);
            }
        }
    }

    private static boolean isAid(Sentence sentence, int group) {
        int next = group + 1;
        return sentence.gap(group, next) <= REACH
                && (sentence.get(next).is(WordClass.AID) || sentence.begins(next, "协作"));
    }

    private void programme(Sentence sentence, int group, Discourse discourse) {
        Region one = sentence.get(group).regions().get(0);
        Region other = sentence.get(group).regions().get(1);
        boolean forward = frameworks.aid(one, other, discourse.year()).isPresent();
        if (!forward && frameworks.aid(other, one, discourse.year()).isEmpty()) {
            return;
        }
        Candidate.Party giver = new Candidate.Party(forward ? one : other, Optional.empty());
        Candidate.Party receiver = new Candidate.Party(forward ? other : one, Optional.empty());
        Span span =
                new Span(sentence.get(group).start(), sentence.get(group + 1).end());
        discourse.propose(
                new Candidate(Relation.AID, giver, receiver, span, sentence.section(), NAME, 0.93, Optional.empty()));
    }
}
