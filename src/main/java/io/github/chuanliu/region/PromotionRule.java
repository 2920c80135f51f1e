package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 我市招商推介会在深圳举办: who holds a promotion in another region went there for it. */
final class PromotionRule implements Rule {

    private static final String NAME = "promotion";

    /** Units between the promoter and the promotion: 由重庆市文化和旅游发展委员会主办的重庆文旅推介活动. */
    private static final int REACH = 20;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.ARRANGE)) {
            return;
        }
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean held = sentence.get(i).is(WordClass.COOP)
                    && !sentence.get(i).inTitle()
                    && sentence.says(i + 1, "在")
                    && sentence.text(sentence.get(i)).contains("推介")
                    && sentence.get(i + 2).is(WordClass.PLACE)
                    && sentence.get(i + 2).namesRegionsHere()
                    && arranged(sentence, i + 2);
            if (held) {
                promotion(sentence, i, discourse);
            }
        }
    }

    private static boolean arranged(Sentence sentence, int venue) {
        for (int i = venue + 1; i < sentence.size() && sentence.gap(venue, i) <= REACH; i++) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return false;
            }
            if (sentence.get(i).is(WordClass.ARRANGE)) {
                return true;
            }
        }
        return false;
    }

    private static void promotion(Sentence sentence, int event, Discourse discourse) {
        Region host = sentence.get(event + 2).regions().get(0);
        for (int i = event - 1; i >= 0 && sentence.gap(i, event) <= REACH; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return;
            }
            if (!token.is(WordClass.PLACE) || token.names(host)) {
                continue;
            }
            Span span = new Span(token.start(), sentence.get(event + 2).end());
            Optional<String> unreal = Scope.unreal(sentence, i, event);
            if (unreal.isPresent()) {
                discourse.reject(NAME, unreal.get(), sentence, span);
                return;
            }
            discourse.propose(new Candidate(
                    Relation.VISIT,
                    Candidate.Party.of(token),
                    Candidate.Party.of(sentence.get(event + 2)),
                    span,
                    sentence.section(),
                    NAME,
                    0.8,
                    Optional.empty()));
            return;
        }
    }
}
