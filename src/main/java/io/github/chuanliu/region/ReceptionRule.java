package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** B 迎来 A 代表团, B 会见 A 一行: the host stands first. */
final class ReceptionRule implements Rule {

    private static final String NAME = "reception";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.RECEIVE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.RECEIVE) && !Scope.isWish(sentence, i)) {
                reception(sentence, i, discourse);
            }
        }
    }

    private static void reception(Sentence sentence, int at, Discourse discourse) {
        int host = -1;
        for (int i = at - 1; i >= 0; i--) {
            if (sentence.get(i).namesRegionsHere()
                    && !sentence.get(i).is(WordClass.STRATEGY)
                    && !isVenue(sentence, i)) {
                host = i;
                break;
            }
        }
        if (at + 1 < sentence.size() && OtherJourneys.attendsCongress(sentence, at + 1)) {
            return;
        }
        int guest = -1;
        for (int i = at + 1; i < sentence.size() && !ends(sentence, i); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.FOREIGN) || token.is(WordClass.CENTRAL) || token.is(WordClass.COMPANY)) {
                return;
            }
            boolean hosts = host >= 0
                    && isVenue(sentence, i)
                    && token.regions().equals(sentence.get(host).regions());
            if (token.namesRegionsHere() && !hosts) {
                Head head = Head.of(sentence, i);
                boolean comes = has(sentence, i, WordClass.DELEG)
                        || sentence.between(at, i, WordClass.DELEG, WordClass.GO, WordClass.INTO)
                        || receivesAtHome(sentence, at, discourse);
                if (head == Head.DELEGATION || (head == Head.OFFICE && comes)) {
                    guest = i;
                    break;
                }
            }
        }
        if (guest < 0) {
            PassiveReception.read(sentence, host, at, discourse);
            return;
        }
        Candidate.Party visitor = Candidate.Party.of(sentence.get(guest));
        int guestAt = guest;
        Optional<Region> venue = venue(sentence, at);
        Optional<Candidate.Party> receiver = host >= 0
                ? Optional.of(Candidate.Party.of(sentence.get(host)))
                : discourse
                        .home()
                        .or(() -> venue)
                        .or(() -> discourse.otherParty(visitor.region()))
                        .or(() -> attending(sentence, guestAt, visitor.region()))
                        .map(region -> new Candidate.Party(region, Optional.empty()));
        Span span = new Span(
                sentence.get(host >= 0 ? host : at).start(), sentence.get(guest).end());
        Optional<String> unreal = Scope.unreal(sentence, at, at);
        if (receiver.isEmpty() && unreal.isEmpty() && sentence.ends(at, "欢迎")) {
            discourse.awaited().welcome(visitor, span, sentence.section());
        }
        if (receiver.isEmpty() || receiver.get().region().equals(visitor.region()) || unreal.isPresent()) {
            discourse.reject(NAME, unreal.orElse("host and visitor are not two regions"), sentence, span);
            return;
        }
        int end = sentence.clauseStop(guest);
        Span evidence = new Span(span.start(), end);
        if (venue.isPresent() && !venue.get().equals(receiver.get().region())) {
            discourse.reject(NAME, "they met in a third place", sentence, evidence);
            Pairs.propose(
                    new Chains.Chain(List.of(visitor, receiver.get()), List.of(), at, guest),
                    Relation.COOPERATION,
                    evidence,
                    sentence,
                    NAME,
                    0.6,
                    discourse);
            return;
        }
        for (Candidate.Party guests : Coordination.upTo(sentence, guest)) {
            if (!guests.region().equals(receiver.get().region())) {
                discourse.propose(new Candidate(
                        Relation.VISIT,
                        guests,
                        receiver.get(),
                        evidence,
                        sentence.section(),
                        NAME,
                        0.95,
                        Optional.empty()));
            }
        }
    }

    /** 迎来了四川客人:凉山州代表团: a colon may name the guests only announced before it. */
    private static boolean ends(Sentence sentence, int index) {
        return sentence.get(index).is(WordClass.BREAK)
                && !("：:".indexOf(sentence.body().charAt(sentence.get(index).start())) >= 0
                        && index + 1 < sentence.size()
                        && sentence.gap(index, index + 1) == 0
                        && sentence.get(index + 1).namesRegionsHere()
                        && Head.of(sentence, index + 1) == Head.DELEGATION);
    }

    /** Where the meeting was, if the clause says so: 在京会见. */
    private static Optional<Region> venue(Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return Optional.empty();
            }
            if (sentence.get(i).is(WordClass.PLACE) && isVenue(sentence, i)) {
                return Optional.of(sentence.get(i).regions().get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Sentence sentence, int from, WordClass kind) {
        for (int i = from; i < sentence.size() && !sentence.get(i).is(WordClass.BREAK); i++) {
            if (sentence.get(i).is(kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVenue(Sentence sentence, int index) {
        return index > 0 && sentence.says(index - 1, "在") && sentence.gap(index - 1, index) == 0;
    }

    /** 行政长官会见上海市委常委: without a word of a journey the guests have come, unless the hosts are on one. */
    private static boolean receivesAtHome(Sentence sentence, int at, Discourse discourse) {
        return (sentence.says(at, "会见") || sentence.says(at, "会晤"))
                && discourse.visitor().isEmpty()
                && !sentence.has(WordClass.CONGRESS)
                && !sentence.between(-1, at, WordClass.GO, WordClass.DELEG, WordClass.CENTRAL)
                && !travels(sentence, at);
    }

    /** Whether they went anywhere before; 在办公室会晤 is at home. */
    private static boolean travels(Sentence sentence, int at) {
        for (int i = 0; i < at; i++) {
            boolean stays =
                    sentence.says(i, "在") && !(i + 1 < at && sentence.get(i + 1).namesRegionsHere());
            if (sentence.get(i).is(WordClass.INTO) && !stays) {
                return true;
            }
        }
        return false;
    }

    /** 会见了长春市考察团,杭州市领导在座: the only other region whose officials are there. */
    private static Optional<Region> attending(Sentence sentence, int guest, Region visitor) {
        Optional<Region> host = Optional.empty();
        boolean there = false;
        for (int i = sentence.clauseEnd(guest); i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere() && !token.names(visitor)) {
                if (host.isPresent() || Head.of(sentence, i) != Head.OFFICE) {
                    return Optional.empty();
                }
                host = Optional.of(token.regions().get(0));
            }
            there |= token.is(WordClass.ACCOMPANY) || token.is(WordClass.ATTEND);
        }
        return there || sentence.body().startsWith("在座", sentence.end() - 2) ? host : Optional.empty();
    }
}
