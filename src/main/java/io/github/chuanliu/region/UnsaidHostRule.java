package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** 甘肃省代表团前来考察: who comes, with no word of where, comes to the outlet's region or to the other of two in question. */
final class UnsaidHostRule implements Rule {

    private static final String NAME = "unsaid host";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.INTO);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.DELEG) || !sentence.has(WordClass.ACT) || sentence.has(WordClass.CONGRESS)) {
            return;
        }
        for (int i = 1; i + 1 < sentence.size(); i++) {
            boolean comes = sentence.get(i).is(WordClass.INTO)
                    && (sentence.says(i, "前来") || sentence.says(i, "来"))
                    && sentence.get(i + 1).is(WordClass.ACT)
                    && sentence.gap(i, i + 1) == 0
                    && !sentence.get(i).inTitle();
            if (comes) {
                visit(sentence, i, discourse);
                return;
            }
        }
    }

    private static void visit(Sentence sentence, int come, Discourse discourse) {
        int guest = come - 1;
        while (guest >= 0 && !sentence.get(guest).namesRegionsHere()) {
            WordClass kind = sentence.get(guest).kind();
            if (kind == WordClass.CENTRAL || kind == WordClass.FOREIGN || kind == WordClass.COMPANY) {
                return;
            }
            guest--;
        }
        boolean travels = guest >= 0
                && sentence.get(guest).is(WordClass.PLACE)
                && Head.of(sentence, guest) == Head.DELEGATION
                && !Phrases.aside(sentence, guest);
        if (!travels) {
            return;
        }
        Candidate.Party visitor = Candidate.Party.of(sentence.get(guest));
        Optional<Region> host = discourse
                .home()
                .filter(home -> !home.equals(visitor.region()))
                .or(() -> discourse.otherParty(visitor.region()));
        Span span = new Span(sentence.get(guest).start(), sentence.get(come + 1).end());
        Optional<String> unreal = Scope.unreal(sentence, guest, come);
        if (host.isEmpty() || unreal.isPresent()) {
            discourse.reject(NAME, unreal.orElse("nothing says where they came"), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.VISIT,
                visitor,
                new Candidate.Party(host.get(), Optional.empty()),
                span,
                sentence.section(),
                NAME,
                0.8,
                Optional.empty()));
    }
}
