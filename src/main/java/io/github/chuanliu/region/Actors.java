package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;

/** Finds who moved: the nearest delegation or official before the movement word, or the one behind 来川考察的. */
final class Actors {

    /**
     * What was found.
     *
     * @param parties the visitors, empty if none
     * @param index index of the first token of the statement
     * @param strength how sure, 0 to 1
     * @param reason why there is none, empty if nothing was considered
     */
    record Found(List<Candidate.Party> parties, int index, double strength, String reason) {}

    /** Units between a country and its delegation: 法国某大区议会代表团. */
    private static final int FOREIGN_NAME = 12;

    /** Units in the name of a delegation before the place that it is called after. */
    private static final int NAME_OF_DELEGATION = 10;

    private Actors() {}

    static Found visitor(Sentence sentence, int go, List<Integer> destinations, boolean purpose, Discourse discourse) {
        int last = destinations.get(destinations.size() - 1);
        Found behind = ActorsBehind.linked(sentence, go, last);
        if (!behind.parties().isEmpty()) {
            return behind;
        }
        List<Region> hosts = new ArrayList<>();
        for (int destination : destinations) {
            hosts.addAll(sentence.get(destination).regions());
        }
        boolean delegation = sentence.begins(go, "率团");
        boolean leads = false;
        boolean ours = false;
        for (int i = go - 1; i >= 0; i--) {
            Token token = sentence.get(i);
            if (token.inTitle()) {
                continue;
            }
            switch (token.kind()) {
                case DELEG -> {
                    if (isOfAssociation(sentence, i)) {
                        return none(go, "company, goods or private persons");
                    }
                    delegation = true;
                }
                case CENTRAL -> {
                    if (Phrases.isDeputies(sentence, i)) {
                        continue;
                    }
                    if (!sentence.between(i, go, WordClass.PLACE, WordClass.BREAK)) {
                        return none(go, "central actor");
                    }
                }
                case FOREIGN -> {
                    boolean abroad = sentence.get(i + 1).is(WordClass.DELEG) && sentence.gap(i, i + 1) <= FOREIGN_NAME;
                    if (abroad || !sentence.between(i, go, WordClass.PLACE, WordClass.BREAK)) {
                        return none(go, "foreign actor");
                    }
                }
                case COMPANY -> {
                    if (!sentence.between(i, go, WordClass.DELEG, WordClass.OFFICE, WordClass.BREAK)
                            && !isLed(sentence, i)) {
                        return none(go, "company, goods or private persons");
                    }
                }
                case WE -> ours |= !isLedAlong(sentence, i);
                default -> {
                    if (!token.namesRegionsHere() || Phrases.aside(sentence, i) || Phrases.isMet(sentence, i, go)) {
                        continue;
                    }
                    if (setsOut(sentence, i)) {
                        return new Found(Coordination.upTo(sentence, i), i, 0.9, "");
                    }
                    if (i > 0
                            && sentence.get(i - 1).is(WordClass.FROM)
                            && sentence.gap(i - 1, i) == 0 // 自去年6月苏州市代表团
                            && !(delegation && sentence.says(i - 1, "由"))) {
                        continue;
                    }
                    if (Phrases.isDestination(sentence, i)) {
                        leads = true;
                        continue;
                    }
                    Head head = Head.of(sentence, i);
                    boolean near = sentence.gap(i, go) <= 4 && !sentence.between(i, go, WordClass.BREAK);
                    boolean office = head == Head.OFFICE && (purpose || delegation);
                    boolean bare = head == Head.NONE
                            && near
                            && purpose
                            && !sentence.get(go).is(WordClass.ACT);
                    if (head == Head.DELEGATION || office || bare) {
                        if (token.is(WordClass.STRATEGY) || (ours && head != Head.OFFICE)) {
                            continue;
                        }
                        boolean abroad = destinations.size() > 1 && goesOnAbroad(token, hosts);
                        if (hosts.containsAll(token.regions()) && !abroad) {
                            List<Candidate.Party> listed = Coordination.upTo(sentence, i);
                            boolean others = listed.stream().anyMatch(party -> !hosts.contains(party.region()));
                            if (head == Head.DELEGATION && others) {
                                return new Found(listed, i, 0.9, ""); // 达州、开州两地代表团来到万州
                            }
                            if (head == Head.DELEGATION) {
                                return isCalledAfterHost(sentence, i)
                                        ? new Found(
                                                Coordination.upTo(sentence, ownOfDelegation(sentence, i)), i, 0.9, "")
                                        : none(i, "moves inside one region");
                            }
                            continue;
                        }
                        double strength = head == Head.DELEGATION ? 0.98 : office ? 0.94 : 0.9;
                        return new Found(Coordination.delegationsUpTo(sentence, i), i, strength, "");
                    }
                }
            }
        }
        if (ours) {
            return none(go, "who 我 is stays open");
        }
        return ImpliedActors.of(
                new ImpliedActors.Journey(sentence, go, last, hosts, purpose, delegation, leads), discourse);
    }

    /** 局长带领本局负责人: who is led is of whom leads. */
    private static boolean isLedAlong(Sentence sentence, int ours) {
        return ours > 0 && sentence.get(ours - 1).is(WordClass.DELEG) && sentence.gap(ours - 1, ours) == 0;
    }

    /** 赴常熟和浙江慈溪: the first of the places is at home, another is not; a county's visitors may also come home last. */
    private static boolean goesOnAbroad(Token visitor, List<Region> hosts) {
        return visitor.regions().size() == 1
                && !visitor.regions().containsAll(hosts)
                && (visitor.names(hosts.get(0)) || visitor.place().isPresent());
    }

    /** 澳门社团青年骨干粤东访问团: a delegation called after where it goes, whose own region stands before. */
    private static boolean isCalledAfterHost(Sentence sentence, int host) {
        int own = ownOfDelegation(sentence, host);
        return own >= 0
                && sentence.gap(own, host) > 0
                && sentence.gap(own, host) <= NAME_OF_DELEGATION
                && !sentence.get(own).regions().equals(sentence.get(host).regions());
    }

    /** The region before the one that a delegation is called after, or -1. */
    private static int ownOfDelegation(Sentence sentence, int host) {
        int own = host - 1;
        while (own >= 0 && sentence.get(own).is(WordClass.OFFICE)) {
            own--;
        }
        return own >= 0 && sentence.get(own).namesRegionsHere() ? own : -1;
    }

    /** 区政协副主席率20余名企业负责人到福建: an official leads them. */
    private static boolean isLed(Sentence sentence, int company) {
        for (int i = 0; i < company; i++) {
            if (sentence.get(i).is(WordClass.OFFICE)) {
                String between = sentence.body()
                        .substring(sentence.get(i).end(), sentence.get(company).start());
                if (Head.LEADING.isIn(between)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 会长、省政协委员甲率商会考察团: its chair leads it, whatever else he is. */
    private static boolean isOfAssociation(Sentence sentence, int delegation) {
        int company = delegation - 1;
        if (company < 0 || !sentence.get(company).is(WordClass.COMPANY) || sentence.gap(company, delegation) > 2) {
            return false;
        }
        if (company > 0 && sentence.get(company - 1).is(WordClass.OFFICE) && sentence.gap(company - 1, company) == 0) {
            return false; // 台南市里长协会参访团: its members hold offices
        }
        String before = sentence.body()
                .substring(sentence.start(), sentence.get(company).start());
        return before.contains("会长、") || before.contains("理事长、");
    }

    /** 代表团由陕西出发. */
    private static boolean setsOut(Sentence sentence, int index) {
        return index > 0
                && sentence.says(index - 1, "由")
                && sentence.body().startsWith("出发", sentence.get(index).end())
                && sentence.between(-1, index, WordClass.DELEG);
    }

    static Found none(int index, String reason) {
        return new Found(List.of(), index, 0, reason);
    }
}
