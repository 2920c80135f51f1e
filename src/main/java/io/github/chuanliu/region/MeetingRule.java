package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/** A考察组在B与B省政协座谈: of two sides that meet, the host is the one at home, else the one without a delegation. */
final class MeetingRule implements Rule {

    private static final String NAME = "meeting";

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.DELEG, WordClass.MEET);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (!sentence.has(WordClass.CONJ)) {
            return;
        }
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (!token.inTitle() && (token.is(WordClass.MEET) || sentence.says(i, "交流"))) {
                if (!HostMeeting.read(sentence, i, discourse)) {
                    meeting(sentence, i, discourse);
                }
                return;
            }
        }
    }

    private static void meeting(Sentence sentence, int meet, Discourse discourse) {
        int one = -1;
        int other = -1;
        Optional<Region> venue = Optional.empty();
        for (int i = sentence.clauseStart(meet); i < meet; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.GO) || token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL)) {
                return;
            }
            if (!token.is(WordClass.PLACE) || !token.namesRegionsHere()) {
                continue;
            }
            if (i > 0 && (i - 1 == one || i - 1 == other) && isInside(sentence, i)) {
                one = i - 1 == one ? i : one;
                other = i - 1 == other ? i : other;
            } else if (Phrases.isVenue(sentence, i)) {
                venue = Optional.of(token.regions().get(0));
            } else if (one < 0) {
                one = i;
            } else if (other < 0) {
                other = i;
            } else {
                return;
            }
        }
        if (other < 0) {
            ledThere(sentence, one, meet, venue, discourse);
            return;
        }
        if (!sentence.between(one, other, WordClass.CONJ)) {
            return;
        }
        Candidate.Party left = Candidate.Party.of(sentence.get(one));
        Candidate.Party right = Candidate.Party.of(sentence.get(other));
        boolean leftComes = comes(sentence, one, left, other, right, venue);
        boolean rightComes = comes(sentence, other, right, one, left, venue);
        if (leftComes == rightComes) {
            return;
        }
        propose(sentence, leftComes ? left : right, leftComes ? right : left, one, meet, discourse);
    }

    /** 香港财政司司长, 四川省成都市: one party in two names. */
    private static boolean isInside(Sentence sentence, int named) {
        return sentence.gap(named - 1, named) == 0
                && sentence.get(named - 1).regions().equals(sentence.get(named).regions());
    }

    private static void propose(
            Sentence sentence,
            Candidate.Party visitor,
            Candidate.Party host,
            int first,
            int meet,
            Discourse discourse) {
        if (visitor.region().equals(host.region())) {
            return;
        }
        Span span = new Span(sentence.get(first).start(), sentence.get(meet).end());
        Optional<String> unreal = Scope.unreal(sentence, first, meet);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        discourse.propose(
                new Candidate(Relation.VISIT, visitor, host, span, sentence.section(), NAME, 0.9, Optional.empty()));
    }

    /** 香港特区行政长官率代表团,今日在广州与广东省委书记会面: the visitors are named in a clause before. */
    private static void ledThere(
            Sentence sentence, int partner, int meet, Optional<Region> venue, Discourse discourse) {
        boolean atHome = partner >= 0
                && Phrases.isPartnerList(sentence, partner)
                && venue.filter(sentence.get(partner).regions().get(0)::equals).isPresent();
        for (int i = sentence.clauseStart(meet) - 1; i >= 0 && atHome; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return;
            }
            if (token.is(WordClass.PLACE) && token.namesRegionsHere() && Head.of(sentence, i) == Head.DELEGATION) {
                propose(
                        sentence,
                        Candidate.Party.of(token),
                        Candidate.Party.of(sentence.get(partner)),
                        i,
                        meet,
                        discourse);
                return;
            }
        }
    }

    private static boolean comes(
            Sentence sentence,
            int guest,
            Candidate.Party visitor,
            int host,
            Candidate.Party receiver,
            Optional<Region> venue) {
        Head head = Head.of(sentence, guest);
        boolean away = head == Head.OFFICE
                && venue.isPresent()
                && !sentence.has(WordClass.SIGN) // 水利局与水务局在大余县座谈并签约
                && !sentence.has(WordClass.CONGRESS); // 在广州与广东省省长会面
        if (visitor.region().equals(receiver.region()) || (head != Head.DELEGATION && !away)) {
            return false;
        }
        if (venue.isPresent()) {
            return venue.get().equals(receiver.region());
        }
        return Head.of(sentence, host) == Head.OFFICE;
    }
}
