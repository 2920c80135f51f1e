package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 到了长春的还有湖南医疗队, 救援队抵达震中: a team that arrives and is named behind, or where only a disaster has struck. */
final class TeamArrivalRule implements Rule {

    private static final String NAME = "team's arrival";

    private static final WordSet ARRIVALS = WordSet.of("的还有", "的有", "的包括", "的是");

    /** Units between a region and the word for its team: 第三批. */
    private static final int TEAM_NAME = 4;

    private static final WordSet AREAS = WordSet.of("灾区", "震区", "震中", "受灾地区");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.TEAM);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle() || !(token.is(WordClass.GO) || token.is(WordClass.INTO))) {
                continue;
            }
            List<Integer> hosts = Destinations.after(sentence, i);
            if (hosts.isEmpty()) {
                toDisasterArea(sentence, i, discourse);
                continue;
            }
            int last = hosts.get(hosts.size() - 1);
            if (ARRIVALS.beginsAt(sentence.body(), sentence.get(last).end())) {
                arrivals(sentence, i, last, discourse);
            }
        }
    }

    /** 到了长春的还有湖南医疗队、山西医疗队: who came stands behind. */
    private static void arrivals(Sentence sentence, int go, int host, Discourse discourse) {
        Candidate.Party to = Candidate.Party.of(sentence.get(host));
        for (int i = host + 1; i + 1 < sentence.clauseEnd(host); i++) {
            Token giver = sentence.get(i);
            boolean team = giver.is(WordClass.PLACE)
                    && sentence.get(i + 1).is(WordClass.TEAM)
                    && sentence.gap(i, i + 1) <= TEAM_NAME;
            if (team && Scope.unreal(sentence, go, host).isEmpty()) {
                Span span =
                        new Span(sentence.get(go).start(), sentence.get(i + 1).end());
                Pairs.aid(List.of(Candidate.Party.of(giver)), to, span, sentence, NAME, 0.85, discourse);
            }
        }
    }

    /** 救援队抵达震中, 医疗队赶赴灾区: where they go is the region that the sentences before say was struck. */
    private static void toDisasterArea(Sentence sentence, int go, Discourse discourse) {
        boolean area = AREAS.beginsAt(sentence.body(), sentence.get(go).end());
        Optional<Region> struck = area ? discourse.struck() : Optional.empty();
        int giver = struck.isPresent() ? DispatchRule.giver(sentence, go) : -1;
        if (giver < 0
                || !sentence.between(giver, go, WordClass.TEAM)
                || Scope.unreal(sentence, giver, go).isPresent()) {
            return;
        }
        Span span = new Span(sentence.get(giver).start(), sentence.clauseStop(go));
        Candidate.Party to = new Candidate.Party(struck.get(), Optional.empty());
        Pairs.aid(Coordination.upTo(sentence, giver), to, span, sentence, NAME, 0.82, discourse);
    }
}
