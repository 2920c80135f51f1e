package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 江苏帮助铜仁建成基地: helping is aid where a known programme pairs the two; of anyone else it says too little. */
final class HelpRule implements Rule {

    private static final String NAME = "help";

    private static final WordSet HELP = WordSet.of("支持", "帮助", "援助", "支援", "帮扶");

    /** Units between the receiver and what it is given: 给予甘肃大力支持. */
    private static final int GIVEN_REACH = 8;

    private final Frameworks frameworks;

    HelpRule(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.HELP);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i < sentence.size(); i++) {
            if (!sentence.get(i).is(WordClass.HELP)) {
                continue;
            }
            if (i + 1 < sentence.size()
                    && sentence.get(i + 1).is(WordClass.PLACE)
                    && sentence.get(i + 1).namesRegionsHere()
                    && sentence.gap(i, i + 1) == 0
                    && givesHelp(sentence, i)) {
                help(sentence, i, discourse);
            } else if (sentence.says(i, "投入") && isToward(sentence, i) && isOfFunds(sentence, i)) {
                help(sentence, i - 2, Candidate.Party.of(sentence.get(i - 1)), discourse);
            }
        }
    }

    /** 向铜仁市投入资金. */
    private static boolean isToward(Sentence sentence, int help) {
        return help > 2
                && sentence.get(help - 1).is(WordClass.PLACE)
                && sentence.get(help - 1).namesRegionsHere()
                && sentence.gap(help - 1, help) <= 2
                && sentence.get(help - 2).is(WordClass.TOWARD)
                && sentence.gap(help - 2, help - 1) == 0;
    }

    /** 投入定西市帮扶资金2亿元: right behind the word or the receiver. */
    private static boolean isOfFunds(Sentence sentence, int last) {
        int end = sentence.get(last).end();
        int funds = sentence.body().indexOf("资金", end);
        return funds >= 0 && funds <= Math.min(sentence.end(), end + GIVEN_REACH);
    }

    /** 给予甘肃大力支持: not everything that one gives is help, and thanks for it are words of courtesy. */
    private static boolean givesHelp(Sentence sentence, int help) {
        if (sentence.says(help, "投入")) {
            return isOfFunds(sentence, help + 1);
        }
        if (!sentence.says(help, "给予")) {
            return true;
        }
        int end = sentence.get(help + 1).end();
        String given = sentence.body().substring(end, Math.min(sentence.end(), end + GIVEN_REACH));
        int clause = sentence.clauseStart(help);
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        int stop = sentence.clauseStop(help);
        return HELP.isIn(given) && sentence.body().substring(start, stop).indexOf('谢') < 0;
    }

    private void help(Sentence sentence, int help, Discourse discourse) {
        for (int i = help + 1; i <= Coordination.lastListed(sentence, help + 1); i += 2) {
            help(sentence, help, Candidate.Party.of(sentence.get(i)), discourse);
        }
    }

    private void help(Sentence sentence, int help, Candidate.Party receiver, Discourse discourse) {
        for (int i = help - 1; i >= subjectClause(sentence, help); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return;
            }
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere() || Phrases.isVenue(sentence, i)) {
                continue;
            }
            Candidate.Party giver = Candidate.Party.of(token);
            if (frameworks
                    .aid(giver.region(), receiver.region(), discourse.year())
                    .isEmpty()) {
                return;
            }
            Span span = new Span(token.start(), sentence.get(help + 1).end());
            Optional<String> unreal = Scope.unreal(sentence, i, help);
            if (unreal.isPresent()) {
                discourse.reject(NAME, unreal.get(), sentence, span);
                return;
            }
            discourse.propose(new Candidate(
                    Relation.AID, giver, receiver, span, sentence.section(), NAME, 0.8, Optional.empty()));
            return;
        }
    }

    /** 广东实施四项工程,帮助广西: a clause that begins with the word has its subject in the one before. */
    private static int subjectClause(Sentence sentence, int help) {
        int clause = sentence.clauseStart(help);
        boolean bare = clause == help && clause > 1;
        return bare ? sentence.clauseStart(clause - 2) : clause;
    }
}
