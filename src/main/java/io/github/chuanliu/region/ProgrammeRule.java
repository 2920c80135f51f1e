package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Aid whose direction only the known programmes tell: a sentence that speaks of aid and names both sides of a pairing, or
 * one side while the text is about the other. A sentence that tells a visit between the two is about the visit.
 */
final class ProgrammeRule implements Rule {

    private static final String NAME = "programme";

    private final Frameworks frameworks;

    /** The spirit of a meeting is what others shall follow. */
    private static final String SPIRIT = "会议精神";

    ProgrammeRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID, WordClass.COOP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (isCentral(sentence)) {
            return;
        }
        mutual(sentence, discourse);
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.AID) && (AidSides.isCommittee(sentence, i) || isCalledFor(sentence, i))) {
                return;
            }
            if ((token.is(WordClass.AID) || (token.is(WordClass.COOP) && sentence.says(i, "结对")))
                    && !token.inTitle()
                    && programme(sentence.text(token))
                    && Scope.unreal(sentence, i, i).isEmpty()) {
                pairs(sentence, i, discourse);
                return;
            }
        }
    }

    /** 需要粤黔两省携手, 落实扶贫协作会议精神: what one shall do. */
    private static boolean isCalledFor(Sentence sentence, int aid) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).namesRegionsHere()) {
                return sentence.body().startsWith("需要", sentence.get(i).start() - 2)
                        || sentence.body().startsWith(SPIRIT, sentence.clauseStop(aid) - SPIRIT.length());
            }
        }
        return false;
    }

    /** 黑龙江与广东一北一南,2017年牵手,对口合作成果丰硕: a sentence about the only two that it names and their mutual programme. */
    private void mutual(Sentence sentence, Discourse discourse) {
        List<Region> named = sentence.regions();
        if (named.size() != 2 || discourse.proposals().told(sentence, named.get(0), named.get(1))) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            boolean programme = sentence.get(i).is(WordClass.COOP)
                    && !sentence.get(i).inTitle()
                    && sentence.says(i, "对口合作")
                    && frameworks.areMutual(named.get(0), named.get(1), discourse.year());
            if (programme && Scope.unreal(sentence, i, i).isEmpty() && !Scope.isWished(sentence, i)) {
                List<Candidate.Party> both =
                        List.of(Coordination.named(sentence, named.get(0)), Coordination.named(sentence, named.get(1)));
                Span span = new Span(sentence.contentStart(), sentence.end());
                Pairs.propose(
                        new Chains.Chain(both, List.of(), i, i),
                        Relation.COOPERATION,
                        span,
                        sentence,
                        NAME,
                        0.85,
                        discourse);
                return;
            }
        }
    }

    /** The centre acts when it is named before any region. */
    private static boolean isCentral(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).namesRegionsHere()) {
                return false;
            }
            if (sentence.get(i).is(WordClass.CENTRAL) && !isFollowed(sentence, i) && !isApart(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** 国务院作出决策,京蒙两地建立对口帮扶关系: the next clause begins with the only two regions of the sentence. */
    private static boolean isApart(Sentence sentence, int central) {
        int next = sentence.clauseEnd(central) + 1;
        return next < sentence.size()
                && sentence.get(next).is(WordClass.GROUP)
                && sentence.get(next).regions().size() == 2
                && sentence.regions().size() == 2;
    }

    /** 根据党中央的部署,福建与宁夏…: what the centre has laid down is only what the regions go by. */
    private static boolean isFollowed(Sentence sentence, int central) {
        if (sentence.regions().size() != 2) {
            return false;
        }
        int clause = sentence.clauseStart(central);
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        return sentence.body().startsWith("根据", start) || sentence.body().startsWith("按照", start);
    }

    private void pairs(Sentence sentence, int aid, Discourse discourse) {
        List<Region> named = sentence.regions();
        if (named.size() == 2 && onlyVenue(sentence, aid)) {
            return;
        }
        boolean found = false;
        for (Region receiver : named) {
            if (discourse.proposals().toldAidTo(sentence, receiver)
                    || discourse.proposals().toldAidFrom(sentence, receiver)) {
                continue;
            }
            for (Region giver : named) {
                if (!giver.equals(receiver)
                        && frameworks.aid(giver, receiver, discourse.year()).isPresent()) {
                    found = true;
                    if (ProgrammeMeetings.isMetAbout(sentence, aid, giver, receiver, discourse)) {
                        continue;
                    }
                    if (!discourse.proposals().told(sentence, giver, receiver)
                            || isToldApart(sentence, aid, giver, receiver)) {
                        propose(sentence, giver, receiver, 0.85, discourse);
                    }
                }
            }
        }
        if (!found && named.size() == 1 && discourse.topic().isPresent()) {
            Region giver = named.get(0);
            Region topic = discourse.topic().get();
            boolean adjacent = aid > 0 && sentence.get(aid - 1).names(giver) && sentence.gap(aid - 1, aid) <= 4;
            if (adjacent && frameworks.aid(giver, topic, discourse.year()).isPresent()) {
                propose(sentence, giver, topic, 0.75, discourse);
            }
        }
    }

    /** 全国对口支援新疆工作会议在北京召开: where they meet is no giver. */
    private static boolean onlyVenue(Sentence sentence, int aid) {
        for (int i = aid + 1; i + 1 < sentence.size(); i++) {
            boolean venue = sentence.get(i).namesRegionsHere()
                    && Phrases.isVenue(sentence, i)
                    && sentence.get(i + 1).is(WordClass.ARRANGE);
            if (venue && sentence.body().startsWith("全国", sentence.get(aid).start() - 2)) {
                return true;
            }
        }
        return false;
    }

    /** 东台市与耀州区结对帮扶三年,…: a clause of its own that names both says it whatever visit another clause tells. */
    private static boolean isToldApart(Sentence sentence, int aid, Region giver, Region receiver) {
        boolean gives = false;
        boolean receives = false;
        for (int i = sentence.clauseStart(aid); i < sentence.clauseEnd(aid); i++) {
            Token token = sentence.get(i);
            switch (token.kind()) {
                case GO, INTO, ACT, RECEIVE, DELEG, SIGN -> {
                    return false;
                }
                default -> {
                    // tells neither a visit nor an agreement
                }
            }
            gives |= token.names(giver);
            receives |= token.names(receiver);
        }
        return gives && receives;
    }

    private static boolean programme(String word) {
        return !word.startsWith("定点")
                && (word.startsWith("对口")
                        || word.contains("帮扶")
                        || word.contains("协作")
                        || word.contains("结对")
                        || word.endsWith("援建"));
    }

    private static void propose(
            Sentence sentence, Region giver, Region receiver, double strength, Discourse discourse) {
        discourse.propose(new Candidate(
                Relation.AID,
                new Candidate.Party(giver, Optional.empty()),
                new Candidate.Party(receiver, Optional.empty()),
                new Span(sentence.contentStart(), sentence.end()),
                sentence.section(),
                NAME,
                strength,
                Optional.empty()));
    }
}
