package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;

/** A代表团受到B领导热情接待: guests who are received stand before their hosts. */
final class PassiveReception {

    private static final String NAME = "reception";

    private PassiveReception() {}

    /**
     * Proposes the visit if the sentence tells it so.
     *
     * @param host index of the region before the word of receiving
     * @param at index of that word
     */
    static void read(Sentence sentence, int host, int at, Discourse discourse) {
        for (int i = host - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (!token.namesRegionsHere() || Head.of(sentence, i) != Head.DELEGATION) {
                continue;
            }
            String between =
                    sentence.body().substring(token.end(), sentence.get(host).start());
            boolean passive = between.endsWith("受到") || between.endsWith("获");
            Candidate.Party visitor = Candidate.Party.of(token);
            Candidate.Party receiver = Candidate.Party.of(sentence.get(host));
            if (passive
                    && !visitor.region().equals(receiver.region())
                    && Scope.unreal(sentence, i, at).isEmpty()) {
                Span span = new Span(token.start(), sentence.get(at).end());
                discourse.propose(new Candidate(
                        Relation.VISIT, visitor, receiver, span, sentence.section(), NAME, 0.9, Optional.empty()));
            }
            return;
        }
    }
}
