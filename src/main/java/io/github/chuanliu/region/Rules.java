package io.github.chuanliu.region;

import java.util.List;

/** The rules in the order in which they read a sentence; each is asked only about sentences that hold one of its words. */
final class Rules {

    private final List<Rule> rules;

    /** For each class of words the rules that it triggers, one bit each; most sentences hold few classes that trigger any. */
    private final long[] triggered = new long[WordClass.values().length];

    Rules(Gazetteer gazetteer, Frameworks frameworks) {
        this(List.of(
                new VisitRule(),
                new LocalSiteRule(),
                new UnsaidHostRule(),
                new SpokesmanRule(),
                new ReceptionRule(),
                new CircumstanceRule(),
                new DepartureRule(),
                new CompanionRule(),
                new MeetingRule(),
                new PromotionRule(),
                new AttendanceRule(),
                new BothLedRule(),
                new AwayEventRule(),
                new WelcomeRule(),
                new MutualVisitRule(),
                new AidRule(gazetteer, frameworks),
                new GiftRule(),
                new OwnGiftRule(),
                new LocalGiftRule(),
                new CompoundNameRule(frameworks),
                new ReliefRule(),
                new DispatchRule(),
                new TeamOriginRule(),
                new TeamArrivalRule(),
                new TeamReturnRule(),
                new ConsignmentRule(),
                new AppealRule(gazetteer),
                new ThanksRule(),
                new SigningRule(),
                new FundsRule(frameworks),
                new ProgrammeRule(frameworks),
                new HelpRule(frameworks),
                new SecondmentRule(frameworks),
                new WithRule(),
                new JointRule(),
                new JointPlanRule(),
                new StrategyRule(),
                new JointMeetingRule(),
                new JoiningVerbRule()));
    }

    private Rules(List<Rule> inOrder) {
        rules = inOrder;
        for (int i = 0; i < rules.size(); i++) {
            for (WordClass trigger : rules.get(i).triggers()) {
                triggered[trigger.ordinal()] |= 1L << i;
            }
        }
    }

    List<Rule> inOrder() {
        return rules;
    }

    void read(Sentence sentence, Discourse discourse) {
        long asked = 0;
        for (long left = sentence.kinds(); left != 0; left &= left - 1) {
            asked |= triggered[Long.numberOfTrailingZeros(left)];
        }
        for (long left = asked; left != 0; left &= left - 1) {
            rules.get(Long.numberOfTrailingZeros(left)).read(sentence, discourse);
        }
    }
}
