package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A 代表团 赴 B 考察: the visitor stands before a movement word, the hosts behind it. */
final class VisitRule implements Rule {

    private static final String NAME = "visit";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.GO, WordClass.INTO, WordClass.TOWARD, WordClass.ACT, WordClass.DELEG);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        int before = discourse.candidates().size();
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle()) {
                continue;
            }
            boolean moves = switch (token.kind()) {
                case GO, INTO -> true;
                case TOWARD -> callsOn(sentence, i);
                case DELEG -> leavesOutItsVerb(sentence, i);
                case ACT -> touches(sentence, i) && travels(sentence, i);
                default -> false;
            };
            if (moves) {
                movement(sentence, i, discourse);
            }
        }
        if (discourse.candidates().size() == before) {
            Introduction.read(sentence, discourse);
        }
    }

    /** 率团向湖北取经, 率团对台湾进行访问: whom a delegation learns from and whom it pays a visit, it calls on. */
    private static boolean callsOn(Sentence sentence, int toward) {
        if (!sentence.has(WordClass.DELEG)
                || toward + 2 >= sentence.size()
                || !sentence.get(toward + 1).namesRegionsHere()) {
            return false;
        }
        boolean learns = sentence.says(toward, "向") && sentence.says(toward + 2, "取经");
        boolean visits = sentence.says(toward, "对")
                && sentence.body().startsWith("进行", sentence.get(toward + 1).end())
                && (travels(sentence, toward + 2) || sentence.ends(toward + 2, "访问"));
        return learns || visits;
    }

    /** 四川省党政代表团汉中市考察, 四川省党政代表团的汉中之行: no word of movement. */
    private static boolean leavesOutItsVerb(Sentence sentence, int delegation) {
        int act = delegation + 2;
        if (delegation + 1 < sentence.size()
                && sentence.get(delegation + 1).is(WordClass.PLACE)
                && sentence.gap(delegation, delegation + 1) <= 1
                && sentence.body().startsWith("之行", sentence.get(delegation + 1).end())) {
            return true;
        }
        return act < sentence.size()
                && sentence.get(delegation + 1).is(WordClass.PLACE)
                && sentence.gap(delegation, delegation + 1) == 0
                && sentence.get(act).is(WordClass.ACT)
                && sentence.gap(delegation + 1, act) == 0
                && travels(sentence, act);
    }

    /** Visitors inspect a place by going there; they can study or thank it from afar. */
    private static boolean travels(Sentence sentence, int act) {
        return sentence.ends(act, "考察")
                || sentence.says(act, "访问")
                || sentence.begins(act, "考察")
                || sentence.ends(act, "调研")
                || sentence.ends(act, "参观")
                || sentence.ends(act, "走访")
                || sentence.says(act, "拜会")
                || sentence.says(act, "拜访");
    }

    private static boolean touches(Sentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.get(i + 1).namesRegionsHere()
                && sentence.gap(i, i + 1) <= 1
                && !(sentence.ends(i, "对接") && sentence.get(i + 1).is(WordClass.GROUP)); // 考察对接京津冀产业
    }

    private static void movement(Sentence sentence, int go, Discourse discourse) {
        List<Integer> hosts = Destinations.after(sentence, go);
        if (hosts.isEmpty()) {
            return;
        }
        int last = hosts.get(hosts.size() - 1);
        boolean purpose = Purpose.isSaid(sentence, go, last);
        if (sentence.get(go).is(WordClass.INTO)
                && !purpose
                && !sentence.begins(go, "来")
                && !sentence.has(WordClass.DELEG)) {
            return;
        }
        if (sentence.says(go, "离") && !DepartureRule.isOfVisit(sentence, hosts)) {
            return;
        }
        if (sentence.says(go, "在") && !Stay.works(sentence, last)) {
            return;
        }
        if (OtherJourneys.movesPeople(sentence, go, last) || OtherJourneys.isPosted(sentence, last)) {
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
            boolean homeless = found.reason().equals(ImpliedActors.HOMELESS);
            if (homeless && Scope.unreal(sentence, go, go).isEmpty()) {
                for (int index : hosts) {
                    discourse
                            .awaited()
                            .add(Candidate.Party.of(sentence.get(index)), Relation.VISIT, span, sentence.section());
                }
            }
            return;
        }
        Optional<String> unreal = Scope.unreal(sentence, found.index(), go);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            for (int index : hosts) {
                discourse
                        .dismissals()
                        .refute(sentence, found.parties(), sentence.get(index).regions());
            }
            if (unreal.get().startsWith("planned")) {
                discourse.dismissals().postpone(sentence, found.parties());
            }
            return;
        }
        if (discourse.dismissals().isPostponed(sentence, found.parties()) && !Scope.isPast(sentence, go)) {
            discourse.reject(NAME, "goes on with a planned journey", sentence, span);
            return;
        }
        if (sentence.has(WordClass.CONGRESS) && !purpose) {
            discourse.reject(NAME, "delegation to a congress or to games", sentence, span);
            return;
        }
        if (OtherJourneys.isLent(sentence, found.index())) {
            discourse.reject(NAME, "lent officials at work", sentence, span);
            return;
        }
        if (OtherJourneys.callsOnTheCentre(sentence, last)) {
            discourse.reject(NAME, "calls on the centre", sentence, span);
            return;
        }
        Span evidence = new Span(span.start(), sentence.clauseStop(last));
        Chains.Chain met = new Chains.Chain(found.parties(), List.of(), found.index(), last);
        if (sentence.says(go, "在") && Pairs.meetAtOnes(met, sentence.get(last), evidence, sentence, NAME, discourse)) {
            return;
        }
        boolean each = found.parties().size() == hosts.size()
                && hosts.size() > 1
                && sentence.between(found.index(), go, WordClass.EACH); // 浙江、辽宁分别赴广东、北京
        for (Candidate.Party visitor : found.parties()) {
            int own = hosts.get(found.parties().indexOf(visitor) % hosts.size());
            for (int index : each ? List.of(own) : hosts) {
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
}
