package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;

/** A 代表团 赴 B 考察: the visitor stands before a movement word, the hosts behind it. */
final class VisitRule implements Rule {

    private static final String NAME = "visit";

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        int before = discourse.candidates().size();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle()) {
                continue;
            }
            if (token.is(WordClass.GO)
                    || token.is(WordClass.INTO)
                    || isLearning(sentence, i)
                    || (token.is(WordClass.ACT) && travels(sentence.text(token)) && touches(sentence, i))) {
                movement(sentence, i, discourse);
            }
        }
        if (discourse.candidates().size() == before) {
            introduction(sentence, discourse);
        }
    }

    /** Visitors inspect a place by going there; they can study or thank it from afar. */

    /** 代表团由广东省副省长任团长, 考察组由许昌市委员组成, 河南省代表团考察了一家企业. */
    private static void introduction(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.DELEG)) {
            return;
        }
        if (sentence.regions().isEmpty()) {
            boolean own = sentence.has(WordClass.GO) && Actors.ownOffice(sentence, sentence.size()) >= 0;
            discourse
                    .home()
                    .filter(home -> own)
                    .ifPresent(home -> discourse.introduce(new Candidate.Party(home, Optional.empty())));
            return;
        }
        if (sentence.regions().size() != 1) {
            return;
        }
        String said = sentence.body().substring(sentence.start(), sentence.end());
        boolean composed = !sentence.has(WordClass.GO) && (said.contains("团长") || said.contains("组成"));
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere()) {
                continue;
            }
            boolean acts = sentence.has(WordClass.ACT) && Head.of(sentence, i) == Head.DELEGATION;
            if (composed || (acts && !Phrases.isDestination(sentence, i))) {
                discourse.introduce(Candidate.Party.of(token));
                return;
            }
        }
    }

    /** 率团向湖北取经: whom a delegation learns from, it calls on. */
    private static boolean isLearning(Sentence sentence, int toward) {
        return sentence.says(toward, "向")
                && sentence.has(WordClass.DELEG)
                && toward + 2 < sentence.size()
                && sentence.get(toward + 1).namesRegionsHere()
                && sentence.says(toward + 2, "取经");
    }

    private static boolean travels(String act) {
        return act.endsWith("考察")
                || act.endsWith("调研")
                || act.endsWith("参观")
                || act.endsWith("走访")
                || act.equals("拜会")
                || act.equals("拜访");
    }

    private static boolean touches(Sentence sentence, int i) {
        return i + 1 < sentence.size() && sentence.get(i + 1).namesRegionsHere() && sentence.gap(i, i + 1) <= 1;
    }

    private static void movement(Sentence sentence, int go, Discourse discourse) {
        List<Integer> hosts = Destinations.after(sentence, go);
        if (hosts.isEmpty()) {
            return;
        }
        int last = hosts.get(hosts.size() - 1);
        boolean purpose = purposeAfter(sentence, last) || promotes(sentence, last);
        if (sentence.get(go).is(WordClass.INTO)
                && !purpose
                && !sentence.text(sentence.get(go)).startsWith("来")
                && !sentence.has(WordClass.DELEG)) {
            return;
        }
        if (sentence.says(go, "在") && !actsAt(sentence, last)) {
            return;
        }
        Actors.Found found = Actors.visitor(sentence, go, hosts, purpose, discourse);
        Span span = new Span(
                sentence.get(Math.min(go, found.index())).start(),
                sentence.get(last).end());
        if (found.parties().isEmpty()) {
            if (!found.reason().isEmpty()) {
                discourse.reject(NAME, found.reason(), sentence, span);
            }
            boolean homeless = found.reason().equals(Actors.HOMELESS);
            if (homeless && Scope.unreal(sentence, go, go).isEmpty()) {
                for (int index : hosts) {
                    discourse.await(Candidate.Party.of(sentence.get(index)), span);
                }
            }
            return;
        }
        Optional<String> unreal = Scope.unreal(sentence, found.index(), go);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            for (int index : hosts) {
                discourse.refute(sentence, found.parties(), sentence.get(index).regions());
            }
            return;
        }
        if (sentence.has(WordClass.CONGRESS) && !purpose) {
            discourse.reject(NAME, "delegation to a congress or to games", sentence, span);
            return;
        }
        if (callsOnTheCentre(sentence, last)) {
            discourse.reject(NAME, "calls on the centre", sentence, span);
            return;
        }
        Span evidence = new Span(span.start(), evidenceEnd(sentence, last));
        for (Candidate.Party visitor : found.parties()) {
            for (int index : hosts) {
                for (Region region : sentence.get(index).regions()) {
                    if (!region.equals(visitor.region())) {
                        discourse.propose(new Candidate(
                                Relation.VISIT,
                                visitor,
                                new Candidate.Party(region, sentence.get(index).place()),
                                evidence,
                                sentence.section(),
                                NAME,
                                found.strength(),
                                Optional.empty()));
                    }
                }
            }
        }
    }

    /** 赴北京拜会科技部: the capital is only where the ministry is. */
    private static boolean callsOnTheCentre(Sentence sentence, int last) {
        int act = last + 1;
        return act + 1 < sentence.size()
                && sentence.gap(last, act) == 0
                && (sentence.get(act).is(WordClass.ACT) || sentence.get(act).is(WordClass.GO))
                && sentence.get(act + 1).is(WordClass.CENTRAL)
                && sentence.gap(act, act + 1) <= 2;
    }

    /** 在 needs visitors' work there: meetings are also held in third places. */
    private static boolean actsAt(Sentence sentence, int last) {
        int next = last + 1;
        if (next >= sentence.size()) {
            return false;
        }
        if (sentence.gap(last, next) > (isUnderWay(sentence, last) ? 14 : 6)) {
            return meetsItsHost(sentence, last);
        }
        if (sentence.get(next).is(WordClass.ARRANGE)) {
            return promotes(sentence, next);
        }
        boolean works =
                (sentence.get(next).is(WordClass.ACT) || sentence.get(next).is(WordClass.GO))
                        && !sentence.says(next, "座谈")
                        && !sentence.says(next, "会谈");
        return works || meetsItsHost(sentence, last);
    }

    /** 在广州与广东省委书记会面: whoever meets someone at home there has come. */
    private static boolean meetsItsHost(Sentence sentence, int last) {
        for (int i = last + 1; i + 1 < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.BREAK)) {
                return false;
            }
            if (token.is(WordClass.CONJ) && sentence.get(i + 1).namesRegionsHere()) {
                boolean same =
                        sentence.get(i + 1).regions().equals(sentence.get(last).regions());
                return same && Phrases.isWith(sentence, i) && sentence.has(WordClass.MEET);
            }
        }
        return false;
    }

    /** 在鄂进行为期九天的访问. */
    private static boolean isUnderWay(Sentence sentence, int last) {
        int end = sentence.get(last).end();
        return sentence.body().startsWith("进行", end) || sentence.body().startsWith("展开", end);
    }

    /** Who holds a promotion in another region went there for it. */
    private static boolean promotes(Sentence sentence, int arranged) {
        for (int i = arranged + 1; i < sentence.size() && !sentence.get(i).is(WordClass.BREAK); i++) {
            String word = sentence.text(sentence.get(i));
            if (word.contains("推介") || (word.equals("座谈会") && sentence.has(WordClass.DELEG))) {
                return true;
            }
        }
        return false;
    }

    private static boolean purposeAfter(Sentence sentence, int last) {
        for (int i = last + 1; i < sentence.size(); i++) {
            WordClass kind = sentence.get(i).kind();
            if (kind == WordClass.ACT
                    || kind == WordClass.SIGN
                    || (kind == WordClass.GO && sentence.text(sentence.get(i)).length() == 2)) {
                return true;
            }
            if (sentence.get(i).start() - sentence.get(last).end() > 40) {
                return false;
            }
        }
        return false;
    }

    private static int evidenceEnd(Sentence sentence, int last) {
        int clause = sentence.clauseEnd(last);
        return clause < sentence.size() ? sentence.get(clause).start() : sentence.end();
    }
}
