package io.github.chuanliu.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** 多支医疗队抵达武汉。他们来自辽宁、上海: where a team comes from stands in the sentence behind its arrival. */
final class TeamOriginRule implements Rule {

    private static final String ORIGIN = "来自";

    /** Units before it: 队员们分别来自. */
    private static final int ORIGIN_REACH = 6;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.PLACE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!discourse.awaited().hasTeams()) {
            return;
        }
        Token first = sentence.get(0);
        int from = first.start() - ORIGIN.length();
        boolean come = first.is(WordClass.PLACE)
                && sentence.body().startsWith(ORIGIN, from)
                && from - sentence.contentStart() <= ORIGIN_REACH;
        if (!come) {
            return;
        }
        List<Candidate.Party> givers = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE)) {
                Coordination.addAll(givers, token);
            } else if (!token.is(WordClass.CONJ)) {
                break;
            }
        }
        discourse.awaited().teamsOf(givers).forEach(discourse::propose);
    }
}
