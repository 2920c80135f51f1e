package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** [泉州日报] 团市委向宁夏同心县捐赠: a body of the outlet's own, called without its region, gives to another region. */
final class OwnGiftRule implements Rule {

    private static final String NAME = "own gift";

    /** First characters of the words that say who gives, not that one helps under a programme. */
    private static final String GIVING = "捐赠转资拨";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (discourse.home().isEmpty() || sentence.regions().isEmpty() || sentence.has(WordClass.GAINS)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.AID) && !sentence.get(i).inTitle() && gives(sentence, i)) {
                gift(sentence, i, discourse);
                return;
            }
        }
    }

    /** 市领导赴对口帮扶的县: such help is only what the journey is called after. */
    private static boolean gives(Sentence sentence, int aid) {
        return GIVING.indexOf(sentence.body().charAt(sentence.get(aid).start())) >= 0
                || sentence.says(aid, "援助")
                || (sentence.begins(aid, "对口")
                        && !sentence.between(-1, aid, WordClass.GO, WordClass.INTO, WordClass.ACT, WordClass.DELEG))
                || sentence.says(aid, "无偿捐赠");
    }

    private static void gift(Sentence sentence, int aid, Discourse discourse) {
        Region home = discourse.home().orElseThrow();
        int receiver = receiver(sentence, aid);
        if (receiver < 0 || sentence.get(receiver).names(home)) {
            return;
        }
        int own = ImpliedActors.ownOffice(sentence, Math.min(aid, receiver));
        if (own < 0 || namesOthers(sentence, aid, receiver)) {
            return;
        }
        Span span = new Span(
                sentence.get(own).start(), sentence.get(Math.max(aid, receiver)).end());
        Optional<String> unreal = Scope.unreal(sentence, own, aid);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        for (Candidate.Party to : Coordination.upTo(sentence, receiver)) {
            if (!to.region().equals(home)) {
                discourse.propose(new Candidate(
                        Relation.AID,
                        new Candidate.Party(home, Optional.empty()),
                        to,
                        span,
                        sentence.section(),
                        NAME,
                        0.82,
                        Optional.empty()));
            }
        }
    }

    /** Who receives: behind the word, behind 向, or behind 向 in the clause before: 向临夏州发出慰问电,并捐款. */
    private static int receiver(Sentence sentence, int aid) {
        int behind = AidReceivers.behind(sentence, aid);
        if (behind >= 0) {
            return behind;
        }
        int clause = sentence.clauseStart(aid);
        int toward = toward(sentence, clause, aid);
        boolean goesOn = toward < 0
                && clause > 0
                && sentence.body().startsWith("并", sentence.get(clause - 1).end());
        return goesOn ? toward(sentence, sentence.clauseStart(clause - 1), clause) : toward;
    }

    private static int toward(Sentence sentence, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (sentence.get(i).is(WordClass.TOWARD)
                    && sentence.get(i + 1).namesRegionsHere()
                    && sentence.gap(i, i + 1) == 0) {
                return Coordination.lastListed(sentence, i + 1);
            }
        }
        return AidSides.NONE;
    }

    /** Whether somebody of another region may be the giver. */
    private static boolean namesOthers(Sentence sentence, int aid, int receiver) {
        for (int i = 0; i < aid; i++) {
            boolean other = sentence.get(i).namesRegions()
                    && !sentence.get(i).regions().equals(sentence.get(receiver).regions());
            if (other) {
                return true;
            }
        }
        return false;
    }
}
