package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 联席会议在广州举行,甲特区行政长官和乙省省长分率两地代表团出席: of two sides that each lead a delegation, the one that is not at home has come. */
final class BothLedRule implements Rule {

    private static final String NAME = "both led";

    private static final List<String> EACH_LEADS = List.of("分率", "分别率", "各率", "分别带领", "分别带队");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.DELEG);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.regions().size() < 2
                || !sentence.has(WordClass.ARRANGE)
                || !sentence.has(WordClass.CONJ)
                || sentence.has(WordClass.CONGRESS)) {
            return;
        }
        int venue = venue(sentence);
        if (venue < 0) {
            return;
        }
        String said = sentence.body().substring(sentence.get(venue).end(), sentence.end());
        int leads = EACH_LEADS.stream().mapToInt(said::indexOf).max().orElse(-1);
        if (leads >= 0) {
            parties(sentence, venue, sentence.get(venue).end() + leads, discourse);
        }
    }

    /** 在广州举行: where the sentence says that they met. */
    private static int venue(Sentence sentence) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.PLACE)
                    && Phrases.isVenue(sentence, i)
                    && sentence.get(i + 1).is(WordClass.ARRANGE)) {
                return i;
            }
        }
        return -1;
    }

    private static void parties(Sentence sentence, int venue, int leads, Discourse discourse) {
        Region host = sentence.get(venue).regions().get(0);
        List<Integer> sides = new ArrayList<>();
        boolean atHome = false;
        for (int i = venue + 1; i < sentence.size() && sentence.get(i).start() < leads; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.COMPANY)) {
                return;
            }
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere()) {
                continue;
            }
            Head head = Head.of(sentence, i);
            if (head == Head.OFFICE || head == Head.DELEGATION) {
                atHome |= token.names(host);
                sides.add(i);
            }
        }
        if (!atHome || Scope.unreal(sentence, venue, venue + 1).isPresent()) {
            return;
        }
        for (int side : sides) {
            if (!sentence.get(side).names(host)) {
                discourse.propose(new Candidate(
                        Relation.VISIT,
                        Candidate.Party.of(sentence.get(side)),
                        Candidate.Party.of(sentence.get(venue)),
                        new Span(sentence.get(venue).start(), leads),
                        sentence.section(),
                        NAME,
                        0.85,
                        Optional.empty()));
            }
        }
    }
}
