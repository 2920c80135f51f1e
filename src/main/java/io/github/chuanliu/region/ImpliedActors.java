package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/** Finds who moved where no region is named before the movement word: who travelled before, our own officials, the other of two. */
final class ImpliedActors {

    static final String HOMELESS = "no region named for the delegation";

    /** Who travels and acts for no region. */
    private static final WordSet LEARNERS = WordSet.of("学生", "师生", "同学", "大学", "学院");

    private static final String LEVELS = "省市区州县";

    /** Units between the beginning of a sentence and a movement whose subject the sentence before has named. */
    private static final int NO_SUBJECT = 12;

    /**
     * A movement and what stands around it.
     *
     * @param go index of the movement word
     * @param last index of the last destination
     * @param hosts the regions of the destinations
     * @param purpose whether the sentence says what visitors do there
     * @param delegation whether a delegation is spoken of before
     * @param leads whether the journey led to another place before
     */
    record Journey(
            Sentence sentence,
            int go,
            int last,
            List<Region> hosts,
            boolean purpose,
            boolean delegation,
            boolean leads) {

        /** 此次来张考察. */
        private boolean isThisTime() {
            int at = sentence.get(go).start() - 2;
            return at >= sentence.start()
                    && sentence.begins(go, "来")
                    && (sentence.body().startsWith("此次", at) || sentence.body().startsWith("这次", at));
        }

        /** Whether the sentence leaves its subject to the one before. */
        private boolean goesOn() {
            return delegation || leads || go == 0 || sentence.get(go).start() - sentence.start() < NO_SUBJECT;
        }

        private Actors.Found by(Region region, int index, double strength) {
            return new Actors.Found(List.of(new Candidate.Party(region, Optional.empty())), index, strength, "");
        }
    }

    private ImpliedActors() {}

    static Actors.Found of(Journey journey, Discourse discourse) {
        Sentence sentence = journey.sentence();
        int go = journey.go();
        boolean arrives = journey.delegation() && sentence.get(go).is(WordClass.GO);
        if (journey.goesOn()
                && (journey.purpose() || arrives)
                && discourse.visitor().isPresent()) {
            return new Actors.Found(List.of(discourse.visitor().get()), go, 0.9, "");
        }
        int later = ActorsBehind.inNextClause(sentence, journey.last());
        boolean resumed = sentence.body().charAt(sentence.contentStart()) == '继';
        if ((journey.purpose() || resumed)
                && later >= 0
                && !journey.hosts().containsAll(sentence.get(later).regions())) {
            return new Actors.Found(Coordination.upTo(sentence, later), go, 0.9, "");
        }
        if (!journey.purpose() && !arrives) {
            return Actors.none(go, journey.delegation() ? HOMELESS : "");
        }
        int office = ownOffice(sentence, go);
        Optional<Region> away = discourse
                .home()
                .filter(home -> journey.hosts().stream().anyMatch(host -> !host.equals(home))); // 赴常熟、昆山和浙江慈溪
        if (away.isPresent() && (office >= 0 || isOfPerson(journey))) {
            return journey.by(away.get(), Math.max(office, 0), 0.85);
        }
        Optional<Candidate.Party> led = LedOfficials.home(sentence, go)
                .or(() -> TopicalActor.of(sentence, go))
                .filter(party -> !journey.hosts().contains(party.region()));
        if (led.isPresent()) {
            return new Actors.Found(List.of(led.get()), 0, 0.85, "");
        }
        if ((journey.delegation() || journey.isThisTime()) && journey.hosts().size() == 1) {
            Region host = journey.hosts().get(0);
            List<Region> both = sentence.regions();
            boolean before = both.size() == 2
                    && isNamedBefore(sentence, both.get(0), journey.go())
                    && isNamedBefore(sentence, both.get(1), journey.go());
            if (office >= 0 && before && discourse.home().isEmpty()) {
                return journey.by(both.get(0).equals(host) ? both.get(1) : both.get(0), go, 0.8); // 两市结对之际,市长率队赴其一
            }
            Optional<Region> other = discourse.otherParty(host).or(() -> speaker(journey, host));
            if (other.isPresent()) {
                return journey.by(other.get(), go, 0.8);
            }
        }
        if (away.isPresent() && journey.delegation() && isOnlyAbout(journey, discourse)) {
            return journey.by(away.get(), 0, 0.8);
        }
        return Actors.none(go, journey.delegation() || office >= 0 ? HOMELESS : "");
    }

    private static boolean isNamedBefore(Sentence sentence, Region host, int go) {
        for (int i = 0; i < go; i++) {
            if (sentence.get(i).namesRegionsHere() && sentence.get(i).names(host)) {
                return true;
            }
        }
        return false;
    }

    /** 陈某某赴青海对接工作: whom an outlet calls by the name alone is its own. */
    private static boolean isOfPerson(Journey journey) {
        Sentence sentence = journey.sentence();
        int start = sentence.contentStart();
        int end = sentence.get(journey.go()).start();
        return journey.go() == 0
                && end > start
                && sentence.get(0).is(WordClass.GO)
                && PersonNames.isWhole(sentence.body().substring(start, end));
    }

    /** 市政协副主席率课题组赴江苏: an office without its region is the outlet's own. */
    static int ownOffice(Sentence sentence, int go) {
        for (int i = 0; i < go; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN) || token.is(WordClass.COMPANY)) {
                return -1;
            }
            if (token.is(WordClass.OFFICE) && isOwn(sentence, i)) {
                return i;
            }
        }
        return -1;
    }

    /** 乌兰察布与张家口山水相连,此次来张考察: of the only two that the speaker names, the one that came. */
    private static Optional<Region> speaker(Journey journey, Region host) {
        List<Region> named = journey.sentence().regions();
        if (!journey.isThisTime() || named.size() != 2) {
            return Optional.empty();
        }
        return Optional.of(named.get(0).equals(host) ? named.get(1) : named.get(0));
    }

    /** 小分队一行赴重庆考察: nobody but the hosts is named, so the party is the outlet's own. */
    private static boolean isOnlyAbout(Journey journey, Discourse discourse) {
        Sentence sentence = journey.sentence();
        boolean others = false;
        for (int i = 0; i < journey.go(); i++) {
            Token token = sentence.get(i);
            others |= token.namesRegions()
                    && !token.is(WordClass.STRATEGY)
                    && !journey.hosts().containsAll(token.regions());
        }
        String text = sentence.body()
                .substring(sentence.start(), sentence.get(journey.go()).start());
        return !others
                && !LEARNERS.isIn(text)
                && discourse.namesOnly(journey.hosts())
                && !sentence.between(-1, journey.go(), WordClass.CENTRAL, WordClass.COMPANY, WordClass.FOREIGN);
    }

    /** 市委书记; 市工商联, of which the tables know only 工商联. */
    static boolean isOwn(Sentence sentence, int office) {
        String body = sentence.body();
        int start = sentence.get(office).start();
        boolean league = body.charAt(start) == '团' && LEVELS.indexOf(body.charAt(start + 1)) >= 0;
        boolean begins = league
                || LEVELS.indexOf(body.charAt(start)) >= 0
                || body.startsWith("自治区", start)
                || body.startsWith("行政长官", start);
        int before = start - 1;
        boolean follows = before >= sentence.start()
                && LEVELS.indexOf(body.charAt(before)) >= 0
                && (office == 0 || sentence.get(office - 1).end() <= before)
                && (before == sentence.start() || !Character.isIdeographic(body.charAt(before - 1)));
        return begins || follows;
    }
}
