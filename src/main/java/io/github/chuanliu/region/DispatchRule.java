package io.github.chuanliu.region;

import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A省医疗队抵达B, A选派教师到B支教: people whom a region sends to help are aid, not a visit. */
final class DispatchRule implements Rule {

    private static final String NAME = "dispatch";

    /** Units between the destination and what the people do there. */
    private static final int REACH = 24;

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.TEAM, WordClass.CARE, WordClass.AIDTO, WordClass.AID, WordClass.OFFICE);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 1; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.inTitle()) {
                continue;
            }
            if (token.is(WordClass.GO) || token.is(WordClass.INTO) || isPosting(sentence, i)) {
                journey(sentence, i, discourse);
            } else if (token.is(WordClass.TOWARD) && isSending(sentence, i)) {
                int giver = giver(sentence, i);
                if (giver >= 0) {
                    propose(sentence, Coordination.upTo(sentence, giver), giver, i, List.of(i + 1), discourse);
                }
            }
        }
    }

    /** 组成医疗队派驻札达县: where a team is told to stay. */
    private static boolean isPosting(Sentence sentence, int index) {
        return sentence.get(index).is(WordClass.HELP)
                && (sentence.begins(index, "派") || sentence.says(index, "常驻"))
                && sentence.between(-1, index, WordClass.TEAM);
    }

    /** 向湖北派出医疗队. */
    private static boolean isSending(Sentence sentence, int toward) {
        int to = toward + 1;
        if (to >= sentence.size() || !sentence.get(to).is(WordClass.PLACE) || sentence.gap(toward, to) > 0) {
            return false;
        }
        for (int i = to + 1; i < sentence.size() && sentence.gap(to, i) <= REACH; i++) {
            if (sentence.get(i).is(WordClass.TEAM)) {
                String verb = sentence.body()
                        .substring(sentence.get(to).end(), sentence.get(i).start());
                return verb.contains("派") || verb.contains("增援");
            }
        }
        return false;
    }

    private static void journey(Sentence sentence, int go, Discourse discourse) {
        List<Integer> hosts = Destinations.after(sentence, go);
        if (hosts.isEmpty()) {
            return;
        }
        int last = hosts.get(hosts.size() - 1);
        int giver = giver(sentence, go);
        if (giver >= 0 && isForeignAid(sentence, giver, go)) {
            return;
        }
        if (giver >= 0 && helps(sentence, giver, go, last)) {
            propose(sentence, Coordination.upTo(sentence, giver), giver, go, hosts, discourse);
        }
        int own =
                giver < 0 && discourse.home().isPresent() && sentence.regions().size() == hosts.size()
                        ? ImpliedActors.ownOffice(sentence, go)
                        : -1;
        if (own >= 0 && helps(sentence, own, go, last)) { // 市教育局选派教师赴昌都支教
            Candidate.Party home = new Candidate.Party(discourse.home().orElseThrow(), Optional.empty());
            propose(sentence, List.of(home), own, go, hosts, discourse);
            return;
        }
        if (giver < 0 && sentence.between(-1, go, WordClass.TEAM) && isUnnamed(sentence, go)) {
            Span span = new Span(sentence.get(go).start(), sentence.get(last).end());
            hosts.forEach(host -> discourse
                    .awaited()
                    .add(Candidate.Party.of(sentence.get(host)), Relation.AID, span, sentence.section()));
        }
    }

    /** 江西省援乍得医疗队: whom it helps is no region. */
    private static boolean isForeignAid(Sentence sentence, int giver, int go) {
        int team = giver + 1;
        while (team < go && !sentence.get(team).is(WordClass.TEAM)) {
            team++;
        }
        String name = sentence.body()
                .substring(sentence.get(giver).end(), sentence.get(team).start());
        return name.startsWith("援") && !sentence.between(giver, team, WordClass.AID, WordClass.AIDTO);
    }

    private static boolean isUnnamed(Sentence sentence, int go) {
        return !sentence.between(-1, go, WordClass.PLACE, WordClass.CENTRAL, WordClass.FOREIGN, WordClass.COMPANY)
                && Scope.unreal(sentence, 0, go).isEmpty();
    }

    private static void propose(
            Sentence sentence,
            List<Candidate.Party> givers,
            int giver,
            int go,
            List<Integer> hosts,
            Discourse discourse) {
        int last = hosts.get(hosts.size() - 1);
        Span span = new Span(sentence.get(giver).start(), sentence.get(last).end());
        Optional<String> unreal = Scope.unreal(sentence, giver, go);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        for (Candidate.Party from : givers) {
            for (int host : hosts) {
                for (Candidate.Party to : Coordination.parties(sentence.get(host))) {
                    if (!from.region().equals(to.region())) {
                        discourse.propose(new Candidate(
                                Relation.AID, from, to, span, sentence.section(), NAME, 0.85, Optional.empty()));
                    }
                }
            }
        }
    }

    /** 开展柔性援疆: aid that names its receiver, as what the people do. */
    private static boolean isAidInKind(Sentence sentence, int last, int index) {
        return sentence.get(index).is(WordClass.AIDTO)
                && sentence.body()
                        .substring(sentence.get(last).end(), sentence.get(index).start())
                        .contains("开展");
    }

    /** The region that sends, named before the word of movement, or -1. */
    static int giver(Sentence sentence, int go) {
        int from = -1;
        for (int i = go - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.GO)) {
                return -1;
            }
            boolean named = token.is(WordClass.PLACE) || token.is(WordClass.GROUP);
            if (named && token.namesRegionsHere() && !isHelped(sentence, i)) {
                if (from < 0 && isDeparture(sentence, i)) {
                    from = i;
                    continue;
                }
                boolean other =
                        from >= 0 && !token.regions().equals(sentence.get(from).regions());
                return Phrases.isVenue(sentence, i) || other ? from : i;
            }
        }
        return from;
    }

    /** 福建消防从南平赶赴江西: where they set out. */
    private static boolean isDeparture(Sentence sentence, int index) {
        return index > 0 && sentence.get(index - 1).is(WordClass.FROM) && sentence.gap(index - 1, index) == 0;
    }

    /** 陕西省支援湖北医疗队: the team is called after whom it helps. */
    static boolean isHelped(Sentence sentence, int index) {
        return index > 0
                && sentence.get(index - 1).is(WordClass.AID)
                && sentence.gap(index - 1, index) == 0
                && index + 1 < sentence.size()
                && sentence.get(index + 1).is(WordClass.TEAM);
    }

    private static boolean helps(Sentence sentence, int giver, int go, int last) {
        if (sentence.between(giver, go, WordClass.TEAM)) {
            return true;
        }
        boolean rescuers = Rescuers.go(sentence, giver, go);
        for (int i = last + 1; i < sentence.size() && sentence.gap(last, i) <= REACH; i++) {
            if (rescuers
                    && (sentence.get(i).is(WordClass.AID) || sentence.get(i).is(WordClass.CARE))) {
                return true;
            }
            boolean body = Purpose.isBody(sentence, go - 1, go);
            if (sentence.get(i).is(WordClass.CARE) || (!body && isAidInKind(sentence, last, i))) {
                return !sentence.between(giver, go, WordClass.DELEG, WordClass.BREAK);
            }
        }
        return rescuers && Rescuers.areCalledOut(sentence, giver, go, last);
    }
}
