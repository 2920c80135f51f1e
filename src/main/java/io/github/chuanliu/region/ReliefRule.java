package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;
import java.util.Set;

/**
 * A向B发出慰问电,并捐款: a gift after a disaster whose giver and receiver stand in earlier clauses, or whose receiver is
 * 灾区 (the disaster area) that a sentence before has named.
 */
final class ReliefRule implements Rule {

    private static final String NAME = "relief";

    /** Units behind a name in which a word of disaster makes it the place that was struck: 四川省雅安市芦山县发生7.0级地震. */
    private static final int REACH = 14;

    private static final WordSet DISASTERS = WordSet.of("地震", "震区", "灾", "洪", "旱", "泥石流", "疫情", "慰问电");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.AID);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.AID) && !token.inTitle() && gives(sentence.text(token))) {
                gift(sentence, i, discourse);
                return;
            }
        }
    }

    /** The region of the sentence that a disaster struck, if it names one. */
    static Optional<Region> struck(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i).is(WordClass.PLACE) && !sentence.get(i).inTitle() && isStruck(sentence, i)) {
                return Optional.of(sentence.get(i).regions().get(0));
            }
        }
        return Optional.empty();
    }

    private static boolean gives(String word) {
        return word.startsWith("捐") || word.equals("无偿捐赠") || word.startsWith("转") || word.equals("拨付");
    }

    private static void gift(Sentence sentence, int aid, Discourse discourse) {
        String said = sentence.body().substring(sentence.start(), sentence.end());
        if (!DISASTERS.isIn(said)) {
            return;
        }
        Optional<Region> receiver = receiver(sentence, aid).or(discourse::struck);
        if (receiver.isEmpty()) {
            return;
        }
        int giver = giver(sentence, aid, receiver.get());
        boolean byCompany = aid > 0 && sentence.get(aid - 1).is(WordClass.COMPANY) && sentence.gap(aid - 1, aid) == 0;
        if (giver < 0
                || byCompany // 当地企业捐赠
                || (sentence.says(aid, "拨付") && !Payments.isCharity(sentence, giver))
                || discourse
                        .proposals()
                        .told(sentence, sentence.get(giver).regions().get(0), receiver.get())) {
            return;
        }
        Span span = new Span(sentence.get(giver).start(), sentence.end());
        Optional<String> unreal = Scope.unreal(sentence, aid, aid);
        if (unreal.isPresent()) {
            discourse.reject(NAME, unreal.get(), sentence, span);
            return;
        }
        discourse.propose(new Candidate(
                Relation.AID,
                Candidate.Party.of(sentence.get(giver)),
                new Candidate.Party(receiver.get(), Optional.empty()),
                span,
                sentence.section(),
                NAME,
                0.88,
                Optional.empty()));
    }

    /** Whom a message or a gift goes to, else the place that was struck. */
    private static Optional<Region> receiver(Sentence sentence, int aid) {
        for (int i = 1; i < sentence.size(); i++) {
            boolean addressed = sentence.get(i).is(WordClass.PLACE)
                    && sentence.get(i - 1).is(WordClass.TOWARD)
                    && sentence.gap(i - 1, i) == 0
                    && (i < aid || sentence.get(i - 1).is(WordClass.TOWARD) && sentence.gap(aid, i) <= 2);
            if (addressed || isChannel(sentence, i)) {
                return Optional.of(sentence.get(i).regions().get(0));
            }
        }
        return struck(sentence);
    }

    /** 江苏省慈善总会通过西藏自治区慈善总会: a charity of another region passes the gift on; one's own does so too. */
    private static boolean isChannel(Sentence sentence, int place) {
        Token channel = sentence.get(place);
        boolean passes = channel.is(WordClass.PLACE)
                && sentence.body().startsWith("通过", channel.start() - 2)
                && Payments.isCharity(sentence, place);
        boolean given = false;
        for (int i = 0; i < place && passes; i++) {
            passes = !sentence.get(i).regions().equals(channel.regions());
            given |= sentence.get(i).is(WordClass.PLACE);
        }
        return passes && given;
    }

    /** The first region before the gift that is neither its receiver nor a venue nor a company. */
    private static int giver(Sentence sentence, int aid, Region receiver) {
        for (int i = 0; i < aid; i++) {
            Token token = sentence.get(i);
            if (token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return -1;
            }
            if (token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && !token.names(receiver)
                    && !Phrases.isVenue(sentence, i)
                    && !isAddressed(sentence, i)
                    && !isHelped(sentence, i)
                    && Head.of(sentence, i) != Head.COMPANY) {
                return i;
            }
        }
        return -1;
    }

    /** 驰援甘肃青海灾区: whom a word of aid right before the list leads to. */
    private static boolean isHelped(Sentence sentence, int index) {
        int first = index;
        while (first > 0 && sentence.get(first - 1).is(WordClass.PLACE) && sentence.gap(first - 1, first) == 0) {
            first--;
        }
        return first > 0 && sentence.get(first - 1).is(WordClass.AID) && sentence.gap(first - 1, first) == 0;
    }

    /** 向河南、山西灾区各捐赠: the whole list is given to. */
    private static boolean isAddressed(Sentence sentence, int index) {
        int first = Coordination.firstListed(sentence, index);
        return first > 0 && sentence.get(first - 1).is(WordClass.TOWARD) && AidReceivers.isNear(sentence, first);
    }

    private static boolean isStruck(Sentence sentence, int index) {
        int from = sentence.get(index).end();
        int to = Math.min(sentence.end(), from + REACH);
        for (int i = index + 1; i < sentence.size() && sentence.get(i).start() < to; i++) {
            boolean another = sentence.get(i).is(WordClass.PLACE) && sentence.gap(i - 1, i) > 0;
            if (another || sentence.get(i).is(WordClass.TOWARD)) {
                to = sentence.get(i).start(); // 澳门特区政府向遭受旱灾的贵州, 成都人听闻武汉疫情
                break;
            }
        }
        return DISASTERS.isIn(sentence.body(), from, to);
    }
}
