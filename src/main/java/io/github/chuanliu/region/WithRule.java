package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A…,与B合作建设…: the partner stands behind 与, the subject in an earlier clause. */
final class WithRule implements Rule {

    private static final String NAME = "with";
    private static final int REACH = 10;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.CONJ) || sentence.regions().size() < 2) {
            return;
        }
        for (int i = 0; i + 2 < sentence.size(); i++) {
            if (isWith(sentence, i) && sentence.get(i + 1).is(WordClass.PLACE)) {
                partner(sentence, i, discourse);
            }
        }
    }

    private static boolean isWith(Sentence sentence, int index) {
        if (!sentence.get(index).is(WordClass.CONJ)) {
            return false;
        }
        return (sentence.says(index, "与")
                        || sentence.says(index, "同")
                        || sentence.says(index, "和")
                        || sentence.says(index, "跟"))
                && sentence.gap(index, index + 1) == 0
                && (index == 0 || !sentence.get(index - 1).namesRegionsHere() || sentence.gap(index - 1, index) > 4);
    }

    private static void partner(Sentence sentence, int with, Discourse discourse) {
        int predicate = -1;
        int last = with + 1;
        for (int i = with + 2; i < sentence.size() && sentence.gap(last, i) <= REACH; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COOP)) {
                predicate = i;
                break;
            }
            if (token.regions().equals(sentence.get(last).regions())) {
                last = i;
            } else if (token.is(WordClass.BREAK) || token.namesRegionsHere() || token.is(WordClass.COMPANY)) {
                return;
            }
        }
        if (predicate < 0 || Head.of(sentence, with + 1) == Head.COMPANY) {
            return;
        }
        for (int i = with - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return;
            }
            boolean subject = token.is(WordClass.PLACE)
                    && !token.inTitle()
                    && (i == 0 || sentence.get(i - 1).is(WordClass.BREAK) || sentence.gap(i - 1, i) > 0);
            if (subject && !Phrases.isDestination(sentence, i)) {
                propose(sentence, i, with + 1, predicate, discourse);
                return;
            }
        }
    }

    private static void propose(Sentence sentence, int subject, int partner, int predicate, Discourse discourse) {
        Span span =
                new Span(sentence.get(subject).start(), sentence.get(predicate).end());
        Optional<String> unreal = Scope.unreal(sentence, partner, predicate);
        if (unreal.isPresent() || Demands.isDemanded(sentence, predicate)) {
            discourse.reject(NAME, unreal.orElse("only demanded"), sentence, span);
            return;
        }
        boolean possible =
                sentence.body().startsWith("可以", sentence.get(partner - 1).start() - 2);
        if (possible || Outlook.isOnlyValued(sentence, partner - 1)) {
            discourse.reject(NAME, "only made possible or thought of", sentence, span);
            return;
        }
        List<Candidate.Party> both = new ArrayList<>(Coordination.parties(sentence.get(subject)));
        both.addAll(Coordination.parties(sentence.get(partner)));
        Pairs.propose(
                new Chains.Chain(both, List.of(), subject, partner),
                Relation.COOPERATION,
                span,
                sentence,
                NAME,
                0.8,
                discourse);
    }
}
