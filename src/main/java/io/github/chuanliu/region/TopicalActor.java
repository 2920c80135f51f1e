package io.github.chuanliu.region;

import java.util.Optional;

/** 佳木斯市抢抓机遇,由市长率队赴佛山: the officials are of the only region that the sentence has spoken of before they go. */
final class TopicalActor {

    /** Units before the region at the head of a clause: 2月21日上午. */
    private static final int LEAD_IN = 14;

    private TopicalActor() {}

    /** The region, empty where another is named before the movement or nobody of an office leads. */
    static Optional<Candidate.Party> of(Sentence sentence, int go) {
        Optional<Candidate.Party> topic = Optional.empty();
        boolean leads = false;
        for (int i = 0; i < go; i++) {
            Token token = sentence.get(i);
            switch (token.kind()) {
                case COMPANY, CENTRAL, FOREIGN, WE -> {
                    return Optional.empty();
                }
                case DELEG -> leads = true;
                default -> {
                    if (!token.namesRegions()) {
                        continue;
                    }
                    if (token.inTitle()
                            || token.regions().size() != 1
                            || Phrases.aside(sentence, i)
                            || Phrases.isPartnerList(sentence, i)) {
                        return Optional.empty();
                    }
                    if (topic.isEmpty()) {
                        if (!beginsClause(sentence, i) || Head.of(sentence, i) == Head.COMPANY) {
                            return Optional.empty();
                        }
                        topic = Optional.of(Candidate.Party.of(token));
                    } else if (!token.names(topic.get().region())) {
                        return Optional.empty();
                    }
                }
            }
        }
        return leads && ImpliedActors.ownOffice(sentence, go) >= 0 ? topic : Optional.empty();
    }

    private static boolean beginsClause(Sentence sentence, int index) {
        int clause = sentence.clauseStart(index);
        int start =
                clause == 0 ? sentence.contentStart() : sentence.get(clause - 1).end();
        int named = sentence.get(index).start();
        boolean venue = index > 0 && sentence.get(index - 1).is(WordClass.INTO);
        return !venue
                && named - start <= LEAD_IN
                && !sentence.body().substring(start, named).contains("据");
    }
}
