package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;

/** 广东省委书记在广州与山西省党政代表团座谈: the host stands first, and whose delegation stands behind 与 has come. */
final class HostMeeting {

    private static final String NAME = "host's meeting";

    /** Where those in office receive whoever comes. */
    private static final WordSet HOUSES = WordSet.of(
            "政府总部", "礼宾府", "行政长官办公室", "省政府", "市政府", "州政府", "县政府", "区政府", "自治区政府", "省委", "市委", "州委", "县委", "区委", "行政中心",
            "市民中心", "迎宾馆", "国宾馆");

    private HostMeeting() {}

    /** Whether the meeting was one of a host with a delegation that had come. */
    static boolean read(Sentence sentence, int meet, Discourse discourse) {
        int guest = guest(sentence, meet);
        int with = guest < 0 ? -1 : with(sentence, guest);
        boolean come = with >= 0 && sentence.says(with + 1, "来访");
        if (with < 0 || (Head.of(sentence, guest) == Head.OFFICE && !come && !isAtHome(sentence, with))) {
            return false;
        }
        Region visitor = sentence.get(guest).regions().get(0);
        Optional<Candidate.Party> host = host(sentence, with, visitor, discourse);
        if (host.isEmpty()) {
            return false;
        }
        Span span = new Span(sentence.get(with).start(), sentence.get(meet).end());
        Optional<String> unreal = Scope.unreal(sentence, with, meet);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return true;
        }
        discourse.propose(new Candidate(
                Relation.VISIT,
                Candidate.Party.of(sentence.get(guest)),
                host.get(),
                span,
                sentence.section(),
                NAME,
                0.9,
                Optional.empty()));
        return true;
    }

    /** 行政长官在政府总部与江苏省政协主席会面, 安徽省长在合肥与湖北省长会谈: a guest without a delegation comes to where the host is at home. */
    private static boolean isAtHome(Sentence sentence, int with) {
        for (int i = with - 1; i >= sentence.clauseStart(with) && !sentence.has(WordClass.CONGRESS); i--) {
            if (!sentence.says(i, "在")) {
                continue;
            }
            int at = sentence.get(i).end();
            return Phrases.isVenueWord(sentence, i) || HOUSES.beginsAt(sentence.body(), at);
        }
        return false;
    }

    /** The delegation or office-holder that stands right before the word of meeting. */
    private static int guest(Sentence sentence, int meet) {
        for (int i = meet - 1; i >= sentence.clauseStart(meet); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                Head head = Head.of(sentence, i);
                boolean party = head == Head.DELEGATION || head == Head.OFFICE;
                return party && !Phrases.isVenue(sentence, i) ? i : -1;
            }
            if (!token.is(WordClass.DELEG)
                    && !token.is(WordClass.OFFICE)
                    && !token.is(WordClass.ARRANGE)
                    && !sentence.says(i, "、")) {
                return -1;
            }
        }
        return -1;
    }

    /** 与 before the guest, with no place between them but the guest's own. */
    private static int with(Sentence sentence, int guest) {
        for (int i = guest - 1; i >= sentence.clauseStart(guest); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CONJ) && Phrases.isWith(sentence, i)) {
                return i;
            }
            boolean own = !token.namesRegionsHere()
                    || token.regions().equals(sentence.get(guest).regions());
            boolean come = token.is(WordClass.GO) && sentence.body().startsWith("的", token.end()); // 与到访的甘肃省副省长会谈
            if (!own
                    || (token.is(WordClass.GO) && !come)
                    || token.is(WordClass.COMPANY)
                    || token.is(WordClass.CENTRAL)) {
                return -1;
            }
        }
        return -1;
    }

    /** Who is at home where they meet; nobody if a third place or the guest's is named. */
    private static Optional<Candidate.Party> host(Sentence sentence, int with, Region visitor, Discourse discourse) {
        Optional<Candidate.Party> office = Optional.empty();
        Optional<Candidate.Party> venue = Optional.empty();
        boolean own = false;
        for (int i = with - 1; i >= 0 && office.isEmpty(); i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.GO) || token.is(WordClass.COMPANY) || token.is(WordClass.DELEG)) {
                return Optional.empty();
            }
            own |= token.is(WordClass.OFFICE);
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere()) {
                continue;
            }
            if (Phrases.isVenue(sentence, i)) {
                venue = Optional.of(Candidate.Party.of(token));
            } else if (Head.of(sentence, i) == Head.OFFICE || isVisited(sentence, i, with)) {
                office = Optional.of(Candidate.Party.of(token));
            }
        }
        if (office.isEmpty() && own) {
            office = discourse
                    .home()
                    .or(() -> discourse.otherParty(visitor))
                    .map(home -> new Candidate.Party(home, Optional.empty()));
        }
        boolean elsewhere = office.isPresent()
                && venue.isPresent()
                && !venue.get().region().equals(office.get().region());
        Optional<Candidate.Party> host = office.isPresent() ? office : venue;
        return elsewhere
                ? Optional.empty()
                : host.filter(party -> !party.region().equals(visitor));
    }

    /** 万州区与来访的宜昌市考察团座谈: a host that is only a place, as the guests are said to have come. */
    private static boolean isVisited(Sentence sentence, int index, int with) {
        return index + 1 == with && sentence.gap(index, with) == 0 && sentence.begins(with + 1, "来");
    }
}
