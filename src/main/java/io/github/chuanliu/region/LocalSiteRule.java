package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** [淮安日报] 胡杨河市代表团一行到边境警务站参观: a place that no table knows, in the outlet's own region. */
final class LocalSiteRule implements Rule {

    private static final String NAME = "local site";

    /** Units of the name of a site between the word of movement and what the visitors do there. */
    private static final int SITE = 16;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.DELEG);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (discourse.home().isEmpty() || discourse.host().isPresent() || sentence.has(WordClass.CENTRAL)) {
            return;
        }
        for (int i = 2; i + 1 < sentence.size(); i++) {
            if (isMovement(sentence, i)) {
                visit(sentence, i, discourse);
                return;
            }
        }
    }

    /** 到, 来到, 走进 with no region behind it but an inspection. */
    private static boolean isMovement(Sentence sentence, int go) {
        boolean moves = sentence.says(go, "到") || sentence.says(go, "来到") || sentence.says(go, "走进");
        int act = go + 1;
        return moves
                && sentence.get(act).is(WordClass.ACT)
                && sentence.gap(go, act) >= 2
                && sentence.gap(go, act) <= SITE
                && !sentence.has(WordClass.COMPANY);
    }

    private static void visit(Sentence sentence, int go, Discourse discourse) {
        Region home = discourse.home().orElseThrow();
        for (int i = go - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (!token.namesRegionsHere()) {
                continue;
            }
            boolean guest = token.is(WordClass.PLACE)
                    && token.regions().size() == 1
                    && !token.names(home)
                    && Head.of(sentence, i) == Head.DELEGATION
                    && sentence.between(i, go, WordClass.DELEG)
                    && discourse.namesOnly(List.of(token.regions().get(0), home));
            Optional<String> unreal = Scope.unreal(sentence, i, go);
            if (guest && unreal.isEmpty()) {
                discourse.propose(new Candidate(
                        Relation.VISIT,
                        Candidate.Party.of(token),
                        new Candidate.Party(home, Optional.empty()),
                        new Span(token.start(), sentence.get(go + 1).end()),
                        sentence.section(),
                        NAME,
                        0.75,
                        Optional.empty()));
            }
            return;
        }
    }
}
