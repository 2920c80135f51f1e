package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A援藏干部, A援建B, A向B捐款: who gives and who receives, whoever travels. */
final class AidRule implements Rule {

    private static final String NAME = "aid";

    private static final WordSet HELPERS = WordSet.of("者", "人", "队", "干部", "大军", "专家", "教师", "医生");

    /** Units between a giver and 援青: 北京市支援合作工作领导小组青海玉树指挥部号召69名援青干部. */
    private static final int GIVER_REACH = 28;

    private final Gazetteer gazetteer;
    private final Frameworks frameworks;
    private final Payments payments;

    AidRule(Gazetteer gazetteer, Frameworks frameworks) {
        this.gazetteer = gazetteer;
        this.frameworks = frameworks;
        payments = new Payments(frameworks);
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID, WordClass.AIDTO);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle()) {
                continue;
            }
            if (token.is(WordClass.AIDTO)) {
                receiverInside(sentence, i, discourse);
            } else if (token.is(WordClass.AID)) {
                verb(sentence, i, discourse);
            }
        }
    }

    /** 重庆援藏干部. */
    private void receiverInside(Sentence sentence, int aid, Discourse discourse) {
        Optional<Region> receiver = gazetteer.byAbbreviation(
                sentence.body().charAt(sentence.get(aid).start() + 1));
        int giver = receiver.isEmpty() ? -1 : AidSides.giverBefore(sentence, aid, GIVER_REACH, receiver);
        if (receiver.isEmpty()) {
            return;
        }
        if (giver < 0) {
            giver = AidSides.originBehind(sentence, aid);
        }
        if (giver < 0) {
            giver = AidSenders.senderInClauseBefore(sentence, aid, AidSenders.INSIDE);
        }
        if (giver < 0 || AidSides.staysInside(sentence, giver, receiver.get())) {
            return;
        }
        propose(
                sentence,
                giver,
                aid,
                List.of(Coordination.named(sentence, receiver.get())),
                Optional.of("对口" + sentence.text(sentence.get(aid))),
                discourse);
    }

    private void verb(Sentence sentence, int aid, Discourse discourse) {
        int receiver = AidReceivers.behind(sentence, aid);
        int giver = receiver < 0 ? -1 : AidSides.giverBefore(sentence, aid, 16, Optional.empty());
        if (receiver >= 0 && giver < 0) {
            giver = AidSides.entrusted(sentence, receiver);
        }
        if (receiver >= 0 && giver < 0) {
            giver = AidSenders.senderInClause(sentence, aid);
        }
        if (receiver >= 0 && giver < 0) {
            giver = AidSenders.senderInClauseBefore(sentence, aid, AidSenders.RIGHT_BEHIND);
        }
        if (receiver >= 0 && giver < 0) {
            giver = AidSenders.brigadeBefore(sentence, aid);
        }
        if (receiver >= 0 && giver < 0) {
            giver = AidSides.helpersBehind(sentence, receiver);
        }
        boolean inside = receiver >= 0 && giver >= 0 && AidSides.isInside(sentence, giver, receiver);
        if (receiver < 0 || inside) {
            receiver = AidReceivers.receiverBetween(sentence, aid);
            giver = receiver < 0
                    ? -1
                    : AidSides.giverBefore(sentence, beforeReceiver(sentence, receiver), 16, Optional.empty());
            if (receiver >= 0 && giver < 0) {
                giver = AidSenders.subjectBefore(sentence, aid);
            }
            if (giver >= 0 && AidSides.isThanked(sentence, aid, receiver)) {
                int thanked = receiver;
                receiver = giver;
                giver = thanked;
            }
        }
        if (receiver < 0) {
            giver = AidSides.giverBefore(sentence, aid, 16, Optional.empty());
            receiver = giver < 0 ? -1 : AidReceivers.receiverFirst(sentence, giver, aid);
            boolean thanks = receiver >= 0
                    && discourse
                            .proposals()
                            .told(
                                    sentence,
                                    sentence.get(giver).regions().get(0),
                                    sentence.get(receiver).regions().get(0));
            receiver = thanks ? -1 : receiver;
        }
        if (giver < 0 || receiver < 0) {
            helpers(sentence, aid, discourse);
            return;
        }
        if (Head.of(sentence, giver) == Head.COMPANY
                && !AidSenders.sends(sentence, giver)
                && !Payments.isCharity(sentence, giver)) {
            return;
        }
        if (AidSenders.isReceiver(sentence, giver) || GiftRule.isCourtesy(sentence, aid)) {
            return;
        }
        if (!payments.mayHelp(sentence, aid, giver, receiver, discourse)) {
            return;
        }
        propose(sentence, giver, aid, Coordination.givenUpTo(sentence, receiver), Optional.empty(), discourse);
    }

    /** 扶贫协作, 对口帮扶, 结对: words for what a programme does. */
    private static boolean isPairing(Sentence sentence, int aid) {
        return sentence.ends(aid, "协作") || sentence.begins(aid, "对口") || sentence.begins(aid, "结对");
    }

    /** Where the receiver's part begins: at 向 or 在 if one stands there. */
    private static int beforeReceiver(Sentence sentence, int receiver) {
        int first = Coordination.firstGiven(sentence, receiver);
        return sentence.get(first - 1).namesRegionsHere() ? first : first - 1;
    }

    /** 在汉源,湖北的援建者…, 广东援建的医院: whom they help stands before, and a known programme confirms it. */
    private void helpers(Sentence sentence, int aid, Discourse discourse) {
        int end = sentence.get(aid).end();
        boolean built = sentence.text(sentence.get(aid)).endsWith("建");
        if (!built && !HELPERS.beginsAt(sentence.body(), end)) {
            return;
        }
        int giver = AidSides.giverBefore(sentence, aid, 8, Optional.empty());
        if (giver < 0) {
            return;
        }
        Region from = sentence.get(giver).regions().get(0);
        Optional<Region> receiver = AidSides.regionBefore(sentence, giver).or(discourse::topic);
        if (receiver.isPresent()
                && frameworks.aid(from, receiver.get(), discourse.year()).isPresent()) {
            propose(
                    sentence,
                    giver,
                    aid,
                    List.of(new Candidate.Party(receiver.get(), Optional.empty())),
                    Optional.empty(),
                    discourse);
        }
    }

    private void propose(
            Sentence sentence,
            int giver,
            int aid,
            List<Candidate.Party> receivers,
            Optional<String> framework,
            Discourse discourse) {
        Span span = new Span(sentence.get(Math.min(giver, aid)).start(), sentence.clauseStop(Math.max(giver, aid)));
        if (giver < aid && AidSides.isSentByTheCentre(sentence, giver)) {
            discourse.reject(NAME, "sent by the centre", sentence, span);
            return;
        }
        if (AidSides.isCommittee(sentence, aid)) {
            discourse.reject(NAME, "the name of a committee or an association", sentence, span);
            return;
        }
        if (ProgrammeMeetings.isMeeting(sentence, aid)) {
            Region one = sentence.get(giver).regions().get(0);
            if (ProgrammeMeetings.isMetAbout(
                    sentence, aid, one, receivers.get(0).region(), discourse)) {
                discourse.reject(NAME, "what visitors meet about", sentence, span);
                return;
            }
        }
        Optional<String> unreal = Scope.unreal(sentence, giver, aid);
        if (unreal.isPresent() && framework.isEmpty()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        for (Candidate.Party from : Coordination.upTo(sentence, giver)) {
            for (Candidate.Party to : receivers) {
                if (!from.region().equals(to.region())
                        && !(isPairing(sentence, aid)
                                && frameworks.runsBack(from.region(), to.region(), discourse.year()))) {
                    discourse.propose(
                            new Candidate(Relation.AID, from, to, span, sentence.section(), NAME, 0.93, framework));
                }
            }
        }
    }
}
