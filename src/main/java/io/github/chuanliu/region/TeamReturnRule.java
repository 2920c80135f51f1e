package io.github.chuanliu.region;

import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Set;

/** A医疗队从B返回, A救援队撤离B: a team that leaves the place where it has helped. */
final class TeamReturnRule implements Rule {

    private static final String NAME = "team's return";

    private static final WordSet RETURNS = WordSet.of("返", "撤", "凯旋", "回家", "回到", "离开", "告别", "离别", "启程", "踏上归途");

    /** What stands right before the place that they leave. */
    private static final List<String> LEFT = List.of("从", "由", "自", "撤离", "撤出", "离开", "告别");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.TEAM);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2
                || sentence.has(WordClass.FOREIGN)
                || !RETURNS.isIn(sentence.body(), sentence.start(), sentence.end())) {
            return;
        }
        int team = -1;
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.TEAM) && !sentence.get(i).inTitle()) {
                team = i;
            } else if (team >= 0 && sentence.get(i).is(WordClass.PLACE) && isLeft(sentence, i)) {
                returns(sentence, team, i, discourse);
                return;
            }
        }
    }

    private static void returns(Sentence sentence, int team, int left, Discourse discourse) {
        int giver = giver(sentence, team);
        int from = sentence.get(left).start() - 2;
        if (giver < 0
                || !RETURNS.isIn(sentence.body(), from, sentence.end())
                || Scope.unreal(sentence, giver, left).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(giver).start(), sentence.clauseStop(left));
        Candidate.Party helped = Candidate.Party.of(sentence.get(left));
        Pairs.aid(Coordination.upTo(sentence, giver), helped, span, sentence, NAME, 0.82, discourse);
    }

    /** The region whose team it is, in its clause. */
    private static int giver(Sentence sentence, int team) {
        for (int i = team - 1; i >= sentence.clauseStart(team); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL)) {
                return -1;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere() && !DispatchRule.isHelped(sentence, i)) {
                return Phrases.isVenue(sentence, i) || isLeft(sentence, i) ? -1 : i;
            }
        }
        return -1;
    }

    private static boolean isLeft(Sentence sentence, int place) {
        int start = sentence.get(place).start();
        for (String word : LEFT) {
            if (sentence.body().startsWith(word, start - word.length())) {
                return true;
            }
        }
        return false;
    }
}
