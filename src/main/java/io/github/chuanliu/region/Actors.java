package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

    static final String HOMELESS = "no region named for the delegation";

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
                    boolean abroad = sentence.get(i + 1).is(WordClass.DELEG) && sentence.gap(i, i + 1) <= 2;
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
                case WE -> {
                    return none(go, "who 我 is stays open");
                }
                default -> {
                    if (!token.namesRegionsHere() || Phrases.aside(sentence, i)) {
                        continue;
                    }
                    if (setsOut(sentence, i)) {
                        return new Found(Coordination.upTo(sentence, i), i, 0.9, "");
                    }
                    if (i > 0 && sentence.get(i - 1).is(WordClass.FROM) && !(delegation && sentence.says(i - 1, "由"))) {
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
                        if (token.is(WordClass.STRATEGY)) {
                            continue;
                        }
                        if (hosts.containsAll(token.regions())) {
                            if (head == Head.DELEGATION) {
                                return none(i, "moves inside one region");
                            }
                            continue;
                        }
                        double strength = head == Head.DELEGATION ? 0.98 : office ? 0.94 : 0.9;
                        return new Found(Coordination.delegationsUpTo(sentence, i), i, strength, "");
                    }
                }
            }
        }
        boolean arrives = delegation && sentence.get(go).is(WordClass.GO);
        if ((delegation || leads || go == 0 || sentence.get(go).start() - sentence.start() < 12)
                && (purpose || arrives)
                && discourse.visitor().isPresent()) {
            return new Found(List.of(discourse.visitor().get()), go, 0.9, "");
        }
        int later = ActorsBehind.inNextClause(sentence, last);
        boolean resumed = sentence.body().charAt(sentence.contentStart()) == '继';
        if ((purpose || resumed)
                && later >= 0
                && !hosts.containsAll(sentence.get(later).regions())) {
            return new Found(Coordination.upTo(sentence, later), go, 0.9, "");
        }
        if (purpose
                && discourse.home().isPresent()
                && !hosts.contains(discourse.home().get())) {
            int office = ownOffice(sentence, go);
            if (office >= 0) {
                return new Found(
                        List.of(new Candidate.Party(discourse.home().get(), Optional.empty())), office, 0.85, "");
            }
        }
        Optional<Candidate.Party> led = purpose ? LedOfficials.home(sentence, go) : Optional.empty();
        if (led.isPresent() && !hosts.contains(led.get().region())) {
            return new Found(List.of(led.get()), 0, 0.85, "");
        }
        if (delegation && purpose && hosts.size() == 1) {
            Optional<Region> other = discourse.otherParty(hosts.get(0));
            if (other.isPresent()) {
                return new Found(List.of(new Candidate.Party(other.get(), Optional.empty())), go, 0.8, "");
            }
        }
        return none(go, delegation || (purpose && ownOffice(sentence, go) >= 0) ? HOMELESS : "");
    }

    /** 区政协副主席率20余名企业负责人到福建: an official leads them. */
    private static boolean isLed(Sentence sentence, int company) {
        for (int i = 0; i < company; i++) {
            if (sentence.get(i).is(WordClass.OFFICE)) {
                String between = sentence.body()
                        .substring(sentence.get(i).end(), sentence.get(company).start());
                if (Head.LEADING.stream().anyMatch(between::contains)) {
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

    /** 市政协副主席率课题组赴江苏: an office without its region is the outlet's own. */
    static int ownOffice(Sentence sentence, int go) {
        for (int i = 0; i < go; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.COMPANY)) {
                return -1;
            }
            if (token.is(WordClass.OFFICE)
                    && ("省市区州县".indexOf(sentence.body().charAt(token.start())) >= 0
                            || sentence.body().startsWith("自治区", token.start()))) {
                return i;
            }
        }
        return -1;
    }

    static Found none(int index, String reason) {
        return new Found(List.of(), index, 0, reason);
    }
}
