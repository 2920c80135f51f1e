package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Set;

/** 长三角 is a party only when the same clause says that its members did something together. */
final class StrategyRule implements Rule {

    private static final String NAME = "members of a strategy";
    private static final int REACH = 24;

    /** What is called after an area and lies at one place: 长三角科技城. */
    private static final WordSet SITES = WordSet.of("科技城", "科创园", "产业园", "博览中心", "路演中心", "创新中心", "大厦");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.STRATEGY);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size() && sentence.has(WordClass.COOP); i++) {
            if (sentence.get(i).is(WordClass.STRATEGY) && !sentence.get(i).inTitle()) {
                strategy(sentence, i, discourse);
            }
        }
    }

    private static void strategy(Sentence sentence, int index, Discourse discourse) {
        Token name = sentence.get(index);
        int predicate = -1;
        if (index > 0 && sentence.gap(index - 1, index) == 0 && sentence.says(index - 1, "共建")) {
            predicate = index - 1;
        }
        if (SITES.beginsAt(sentence.body(), name.end())) {
            return;
        }
        for (int i = index + 1; i < sentence.size() && predicate < 0; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.BREAK) || token.namesRegionsHere() || sentence.gap(index, i) > REACH) {
                break;
            }
            if (token.is(WordClass.COOP) && unites(sentence.text(token))) {
                predicate = i;
            }
        }
        if (predicate < 0 || Scope.unreal(sentence, index, predicate).isPresent() || sentence.has(WordClass.CENTRAL)) {
            return;
        }
        Span span = new Span(
                Math.min(name.start(), sentence.get(predicate).start()),
                Math.max(name.end(), sentence.get(predicate).end()));
        Pairs.propose(
                new Chains.Chain(Coordination.parties(name), List.of(), index, index),
                Relation.COOPERATION,
                span,
                sentence,
                NAME,
                0.75,
                discourse);
    }

    private static boolean unites(String word) {
        return switch (word) {
            case "联合发布", "联合印发", "联合出台", "联合开展", "联合举办", "共同发布", "共同举办", "互认", "跨省通办", "一卡通", "跨区域", "联合执法" -> true;
            default -> false;
        };
    }
}
