package io.github.chuanliu.region;

import java.util.List;

/** The rules in the order in which they read a sentence; each is asked only about sentences that hold one of its words. */
final class Rules {

    private final List<Rule> rules;
    private final long[] triggers;

    Rules(Gazetteer gazetteer, Frameworks frameworks) {
        this(List.of(
                new VisitRule(),
                new SpokesmanRule(),
                new ReceptionRule(),
                new CircumstanceRule(),
                new MeetingRule(),
                new PromotionRule(),
                new AttendanceRule(),
                new WelcomeRule(),
                new AidRule(gazetteer, frameworks),
                new CompoundNameRule(frameworks),
                new ReliefRule(),
                new DispatchRule(),
                new TeamOriginRule(),
                new SigningRule(),
                new ProgrammeRule(frameworks),
                new HelpRule(frameworks),
                new WithRule(),
                new JointRule(),
                new StrategyRule(),
                new JoiningVerbRule()));
    }

    private Rules(List<Rule> inOrder) {
        rules = inOrder;
        triggers = new long[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            triggers[i] = WordClass.bits(rules.get(i).triggers());
        }
    }

    List<Rule> inOrder() {
        return rules;
    }

    void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < rules.size(); i++) {
            if (sentence.hasAny(triggers[i])) {
                rules.get(i).read(sentence, discourse);
            }
        }
    }
}
