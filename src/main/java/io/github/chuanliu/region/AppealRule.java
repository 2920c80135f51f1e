package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 各地驰援上海。江苏派出…,安徽捐出…: many help one region, and what each does stands in clauses that name the giver alone. */
final class AppealRule implements Rule {

    private static final String NAME = "appeal";

    private static final WordSet MANY = WordSet.of("各地", "各省", "多地", "多省", "兄弟省", "省市", "省区", "八方");

    /** How a sum of gifts begins whose givers are told behind it. */
    private static final WordSet TOTALS = WordSet.of("共向", "累计向");

    private static final WordSet GIVES = WordSet.of(
            "派出", "捐", "调运", "调集", "调拨", "筹集", "拨付", "发运", "发往", "运来", "送来", "驰援", "增援", "支援", "援助", "救助", "救援", "募");

    private final Gazetteer gazetteer;

    AppealRule(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID, WordClass.AIDTO, WordClass.PLACE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        Optional<Region> receiver = discourse.appeal().receiver();
        if (receiver.isPresent()) {
            discourse.appeal().goOn();
            gifts(sentence, receiver.get(), discourse);
        }
        if (sentence.has(WordClass.AID) || sentence.has(WordClass.AIDTO)) {
            helped(sentence).ifPresent(discourse.appeal()::remember);
        }
    }

    /** Whom many help: 对口援青省市, 各地驰援上海, or the only region of 湖北疫情告急,各地伸出援手. */
    private Optional<Region> helped(Sentence sentence) {
        boolean total =
                sentence.has(WordClass.TOWARD) && TOTALS.isIn(sentence.body(), sentence.start(), sentence.end());
        if (sentence.has(WordClass.FOREIGN)
                || !(total || MANY.isIn(sentence.body(), sentence.start(), sentence.end()))) {
            return Optional.empty();
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.AIDTO)) {
                return gazetteer.byAbbreviation(sentence.body().charAt(token.start() + 1));
            }
            boolean behind = token.is(WordClass.AID)
                    && i + 1 < sentence.size()
                    && sentence.get(i + 1).is(WordClass.PLACE)
                    && sentence.gap(i, i + 1) == 0;
            if (token.is(WordClass.AID) && Scope.unreal(sentence, i, i).isPresent()) {
                return Optional.empty();
            }
            if (behind) {
                return Optional.of(sentence.get(i + 1).regions().get(0));
            }
        }
        return sentence.regions().size() == 1 ? Optional.of(sentence.regions().get(0)) : Optional.empty();
    }

    private static void gifts(Sentence sentence, Region receiver, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            boolean begins = i == 0
                    ? sentence.get(0).start() == sentence.contentStart()
                    : sentence.get(i - 1).is(WordClass.BREAK) && sentence.gap(i - 1, i) == 0;
            int last = begins && sentence.get(i).is(WordClass.PLACE) ? Coordination.lastListed(sentence, i) : i;
            if (begins && sentence.get(i).is(WordClass.PLACE) && gives(sentence, last, receiver)) {
                Span span = new Span(sentence.get(i).start(), sentence.clauseStop(i));
                Candidate.Party helped = new Candidate.Party(receiver, Optional.empty());
                Pairs.aid(Coordination.upTo(sentence, last), helped, span, sentence, NAME, 0.8, discourse);
            }
        }
    }

    /** The clause says that its region, and no other, gives something, not to its own people and not as a visitor. */
    private static boolean gives(Sentence sentence, int giver, Region receiver) {
        Token token = sentence.get(giver);
        if (token.names(receiver)) {
            return false;
        }
        int end = sentence.clauseEnd(giver);
        for (int i = giver + 1; i < end; i++) {
            Token next = sentence.get(i);
            switch (next.kind()) {
                case DELEG, ACT, WE, CENTRAL, FOREIGN, GAINS -> {
                    return false;
                }
                case PLACE, GROUP, STRATEGY -> {
                    if (!next.names(receiver) && !next.regions().equals(token.regions())) {
                        return false;
                    }
                }
                default -> {
                    // what is given
                }
            }
        }
        String said = sentence.body().substring(token.end(), sentence.clauseStop(giver));
        return GIVES.isIn(said)
                && !said.contains("派出所")
                && Scope.unreal(sentence, giver, giver).isEmpty();
    }
}
