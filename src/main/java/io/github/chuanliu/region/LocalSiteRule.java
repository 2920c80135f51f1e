package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * [淮安日报] 胡杨河市代表团一行到边境警务站参观, 到访市总工会: a place that no table knows, or a body without its region, in the
 * outlet's own region.
 */
final class LocalSiteRule implements Rule {

    private static final String NAME = "local site";

    /** Units of the name of a site between the word of movement and what the visitors do there. */
    private static final int SITE = 16;

    /** Longest name of a body that no table knows: 市供销社. */
    private static final int BODY = 6;

    /** How visitors come to a body. */
    private static final Set<String> CALLS = Set.of("到", "来", "来到", "来访", "到访", "莅临", "走访", "赴", "回访");

    private static final List<String> YOUTH_LEAGUES = List.of("团省委", "团市委", "团州委", "团县委", "团区委");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.DELEG);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (discourse.home().isEmpty() || discourse.host().isPresent() || sentence.has(WordClass.CENTRAL)) {
            return;
        }
        for (int i = 2; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle() || !(token.is(WordClass.GO) || token.is(WordClass.INTO))) {
                continue;
            }
            if ((i + 1 < sentence.size() && isMovement(sentence, i)) || callsOnOwnBody(sentence, i)) {
                visit(sentence, i, discourse);
                return;
            }
        }
    }

    /** 到访市总工会, 到团市委, 来访 with nothing behind it: the body of a city that nothing names is the outlet's. */
    private static boolean callsOnOwnBody(Sentence sentence, int go) {
        if (!CALLS.contains(sentence.text(sentence.get(go))) || sentence.has(WordClass.COMPANY)) {
            return false;
        }
        int at = sentence.get(go).end();
        int next = go + 1;
        boolean last = next == sentence.size();
        int end = last ? sentence.end() : sentence.get(next).start();
        if (end == at) {
            return sentence.ends(go, "访") && (last || sentence.get(next).is(WordClass.BREAK))
                    || !last && isOwn(sentence, next);
        }
        boolean level = "省市州县区".indexOf(sentence.body().charAt(at)) >= 0;
        if (!level || last || sentence.get(next).is(WordClass.BREAK)) {
            return level && end - at > 1 && end - at <= BODY;
        }
        return end - at == 1 && sentence.get(next).is(WordClass.OFFICE);
    }

    private static boolean isOwn(Sentence sentence, int office) {
        boolean level =
                "省市州县区".indexOf(sentence.body().charAt(sentence.get(office).start())) >= 0;
        return sentence.get(office).is(WordClass.OFFICE)
                && (level || YOUTH_LEAGUES.stream().anyMatch(name -> sentence.says(office, name)));
    }

    /** 到, 来到, 走进 with no region behind it but an inspection. */
    private static boolean isMovement(Sentence sentence, int go) {
        boolean moves = sentence.says(go, "到") || sentence.says(go, "来到") || sentence.says(go, "走进");
        int act = go + 1;
        boolean body = act + 1 < sentence.size()
                && sentence.get(act).is(WordClass.OFFICE)
                && sentence.gap(go, act) >= 2
                && sentence.gap(act, act + 1) == 0;
        if (moves && body) { // 到第二女子监狱参观
            return sentence.gap(go, act) <= SITE && sentence.get(act + 1).is(WordClass.ACT);
        }
        boolean town = (sentence.says(go, "来") || sentence.says(go, "赴"))
                && "镇乡村".indexOf(sentence.body().charAt(sentence.get(act).start() - 1)) >= 0;
        return (moves || town)
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
                        new Span(
                                token.start(),
                                sentence.get(Math.min(go + 1, sentence.size() - 1))
                                        .end()),
                        sentence.section(),
                        NAME,
                        0.75,
                        Optional.empty()));
            }
            return;
        }
    }
}
