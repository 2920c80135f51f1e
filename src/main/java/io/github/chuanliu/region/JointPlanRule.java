package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 《A市与B市对口合作实施方案》印发, 《A省人民政府 B省人民政府关于…的通知》: a paper that carries the names of those who work together by it. */
final class JointPlanRule implements Rule {

    private static final String NAME = "joint plan";

    /** Units between two governments at the head of a title: a blank. */
    private static final int BLANK = 1;

    private static final WordSet PLANS = WordSet.of("方案", "规划", "计划", "办法", "机制", "清单", "细则");

    private static final WordSet ISSUED = WordSet.of("印发", "出台", "发布", "实施", "通过", "签发");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ARRANGE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.namesInTitle() || sentence.has(WordClass.CENTRAL)) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.ARRANGE)
                    && !sentence.get(i).inTitle()
                    && ISSUED.isIn(sentence.text(sentence.get(i)))
                    && Scope.unreal(sentence, i, i).isEmpty()) {
                titles(sentence, discourse);
                return;
            }
        }
    }

    private static void titles(Sentence sentence, Discourse discourse) {
        for (int open = 0; open < sentence.size(); open++) {
            if (!sentence.get(open).is(WordClass.TITLE_OPEN)) {
                continue;
            }
            int close = open + 1;
            while (close < sentence.size() && !sentence.get(close).is(WordClass.TITLE_CLOSE)) {
                close++;
            }
            if (close < sentence.size()) {
                title(sentence, open, close, discourse);
            }
            open = close;
        }
    }

    private static void title(Sentence sentence, int open, int close, Discourse discourse) {
        List<Candidate.Party> parties = new ArrayList<>();
        int last = -1;
        for (int i = open + 1; i < close; i++) {
            Token token = sentence.get(i);
            if (!token.is(WordClass.PLACE) || token.regions().isEmpty()) {
                continue;
            }
            if (last >= 0 && !isJoined(sentence, last, i)) {
                break;
            }
            Coordination.addAll(parties, token);
            last = i;
        }
        int end = sentence.get(close).start();
        boolean governments = last > 0 && isGovernment(sentence, last);
        boolean plan = last > 0
                && PLANS.isIn(sentence.body(), Math.max(sentence.get(last).end(), end - 4), end)
                && sentence.between(last, close, WordClass.COOP, WordClass.AID);
        if (parties.size() == 2 && (plan || governments)) {
            Span span = new Span(sentence.get(open).start(), sentence.get(close).end());
            Pairs.propose(
                    new Chains.Chain(parties, List.of(), open, close),
                    Relation.COOPERATION,
                    span,
                    sentence,
                    NAME,
                    0.8,
                    discourse);
        }
    }

    /** A与B, or two governments side by side. */
    private static boolean isJoined(Sentence sentence, int one, int other) {
        int before = other - 1;
        if (before == one + 1 && sentence.get(before).is(WordClass.CONJ)) {
            return sentence.gap(one, before) == 0 && sentence.gap(before, other) == 0;
        }
        return before == one + 1 && isGovernment(sentence, one) && sentence.gap(before, other) <= BLANK;
    }

    private static boolean isGovernment(Sentence sentence, int place) {
        return sentence.get(place + 1).is(WordClass.OFFICE)
                && sentence.gap(place, place + 1) == 0
                && sentence.ends(place + 1, "政府");
    }
}
