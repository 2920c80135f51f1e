package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** Hosts that only a phrase names: 应B邀请, 在B领导陪同下, 结束在B的行程后, 在B期间. The visitor is the delegation of the sentence. */
final class CircumstanceRule implements Rule {

    private static final String NAME = "circumstance";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.ACCOMPANY, WordClass.INVITED, WordClass.ENDED, WordClass.PERIOD);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.namesRegionsHere() || token.is(WordClass.STRATEGY)) {
                continue;
            }
            if (Phrases.accompanies(sentence, i)
                    || Phrases.invites(sentence, i)
                    || Phrases.ends(sentence, i)
                    || isPeriod(sentence, i)) {
                visit(sentence, i, discourse);
            }
        }
    }

    /** 在川期间, 在西藏考察期间. */
    private static boolean isPeriod(Sentence sentence, int index) {
        if (index == 0 || !sentence.get(index - 1).is(WordClass.INTO)) {
            return false;
        }
        for (int i = index + 1; i < sentence.size() && sentence.gap(index, i) <= 6; i++) {
            if (sentence.get(i).is(WordClass.PERIOD)) {
                return true;
            }
        }
        return false;
    }

    private static void visit(Sentence sentence, int host, Discourse discourse) {
        Optional<Candidate.Party> visitor = Optional.empty();
        int at = host;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (i != host
                    && token.namesRegionsHere()
                    && Head.of(sentence, i) == Head.DELEGATION
                    && !token.regions().equals(sentence.get(host).regions())
                    && !Phrases.aside(sentence, i)) {
                visitor = Optional.of(Candidate.Party.of(token));
                at = i;
                break;
            }
        }
        if (visitor.isEmpty() && sentence.has(WordClass.DELEG)) {
            visitor = discourse.visitor();
        }
        Candidate.Party receiver = Candidate.Party.of(sentence.get(host));
        if (visitor.isEmpty() || visitor.get().region().equals(receiver.region())) {
            return;
        }
        Span span = new Span(
                sentence.get(Math.min(host, at)).start(),
                sentence.get(Math.max(host, at)).end());
        Optional<String> unreal = Scope.unreal(sentence, at, journey(sentence, Math.max(at, host)));
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.VISIT,
                visitor.get(),
                receiver,
                new Span(span.start(), sentence.end()),
                sentence.section(),
                NAME,
                0.95,
                Optional.empty()));
    }

    /** The word of the journey behind the two, if the clause has one: 应邀,代表团拟于下月赴柳州. */
    private static int journey(Sentence sentence, int last) {
        int end = sentence.clauseEnd(last);
        for (int i = last + 1; i < end; i++) {
            if (sentence.get(i).is(WordClass.GO) || sentence.get(i).is(WordClass.INTO)) {
                return i;
            }
        }
        return last;
    }
}
