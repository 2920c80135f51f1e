package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** B对A代表团的到来表示欢迎: whom one welcomes has come, to the one who speaks. */
final class WelcomeRule implements Rule {

    private static final String NAME = "welcome";

    /** Units in which 表示 stands before 欢迎: 表示最热烈的欢迎. */
    private static final int SAID_REACH = 7;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.RECEIVE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.TOWARD)) {
            return;
        }
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.RECEIVE) && isSaid(sentence, i)) {
                welcome(sentence, i, discourse);
                return;
            }
        }
    }

    /** 表示欢迎, 表示热烈的欢迎; or 为A代表团送行, whom one sees off has been there. */
    private static boolean isSaid(Sentence sentence, int index) {
        if (sentence.ends(index, "行") || sentence.says(index, "接风")) {
            return true;
        }
        int start = sentence.get(index).start();
        String before = sentence.body().substring(Math.max(sentence.start(), start - SAID_REACH), start);
        return sentence.text(sentence.get(index)).endsWith("欢迎") && before.contains("表示");
    }

    private static void welcome(Sentence sentence, int at, Discourse discourse) {
        int toward = -1;
        int guest = -1;
        for (int i = sentence.clauseStart(at); i < at; i++) {
            if (sentence.get(i).is(WordClass.TOWARD)) {
                toward = i;
            } else if (toward >= 0 && guest < 0 && sentence.get(i).namesRegionsHere()) {
                guest = i;
            }
        }
        if (guest < 0 || !hasCome(sentence, guest, at)) {
            return;
        }
        Candidate.Party visitor = Candidate.Party.of(sentence.get(guest));
        Optional<Candidate.Party> host = host(sentence, toward, visitor.region(), discourse);
        Span span = new Span(
                sentence.get(sentence.clauseStart(toward)).start(),
                sentence.get(at).end());
        Optional<String> unreal = Scope.unreal(sentence, guest, at);
        if (host.isEmpty() && unreal.isEmpty()) {
            discourse.awaited().welcome(visitor, span, sentence.section());
        }
        if (host.isEmpty() || unreal.isPresent()) {
            discourse.reject(NAME, unreal.orElse("who welcomes stays open"), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.VISIT, visitor, host.get(), span, sentence.section(), NAME, 0.92, Optional.empty()));
    }

    /** A delegation, or officials whose coming is spoken of. */
    private static boolean hasCome(Sentence sentence, int guest, int at) {
        Head head = Head.of(sentence, guest);
        String behind = sentence.body()
                .substring(sentence.get(guest).end(), sentence.get(at).start());
        return head == Head.DELEGATION || (head == Head.OFFICE && (behind.contains("来") || behind.contains("一行")));
    }

    /** The region that speaks: named before, else the outlet's, else the other of the two in question. */
    private static Optional<Candidate.Party> host(Sentence sentence, int toward, Region visitor, Discourse discourse) {
        for (int i = toward - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                return Optional.of(Candidate.Party.of(token))
                        .filter(party -> !party.region().equals(visitor));
            }
        }
        Optional<Region> home = discourse.home().filter(region -> !region.equals(visitor));
        if (home.isPresent()) {
            return home.map(region -> new Candidate.Party(region, Optional.empty()));
        }
        return discourse.otherParty(visitor).map(region -> new Candidate.Party(region, Optional.empty()));
    }
}
