package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** 我市招商推介会在深圳举办: who holds a promotion in another region went there for it. */
final class PromotionRule implements Rule {

    private static final String NAME = "promotion";

    /** Units between the promoter and the promotion: 由重庆市文化和旅游发展委员会主办的重庆文旅推介活动. */
    private static final int REACH = 20;

    /** Words of a sentence that may still be a headline or the first sentence of a report. */
    private static final int SHORT = 24;

    /** Units of a city's praise in quotation marks. */
    private static final int EPITHET = 10;

    private static final List<String> EVENTS = List.of(
            "推介会", "推介活动", "营销活动", "推广活动", "宣介会", "宣介活动", "招商会", "招商活动", "文化活动", "文旅活动", "交流活动", "巡展", "路演", "文化周",
            "旅游周", "”活动");

    @Override
    public Set<WordClass> triggers() {
        return Set.of(WordClass.COOP, WordClass.INTO);
    }

    @Override
    public void read(Sentence sentence, Discourse discourse) {
        if (sentence.has(WordClass.INTO) && sentence.size() < SHORT) {
            comesAlong(sentence, discourse);
        }
        if (!sentence.has(WordClass.COOP) || !sentence.has(WordClass.ARRANGE)) {
            return;
        }
        for (int i = 1; i + 3 < sentence.size(); i++) {
            if (Phrases.isVenue(sentence, i) && sentence.get(i + 1).is(WordClass.ARRANGE)) {
                heldBefore(sentence, i, discourse);
            }
        }
        for (int i = 1; i + 2 < sentence.size(); i++) {
            boolean held = sentence.get(i).is(WordClass.COOP)
                    && !sentence.get(i).inTitle()
                    && sentence.says(i + 1, "在")
                    && sentence.text(sentence.get(i)).contains("推介")
                    && sentence.get(i + 2).is(WordClass.PLACE)
                    && sentence.get(i + 2).namesRegionsHere()
                    && arranged(sentence, i + 2);
            if (held) {
                promotion(sentence, i, discourse);
            }
        }
    }

    /** 在上海召开的万州区项目推介会. */
    private static void heldBefore(Sentence sentence, int venue, Discourse discourse) {
        int named = venue + 2;
        int end = sentence.get(venue + 1).end();
        if (!sentence.body().startsWith("的", end) || sentence.get(named).start() != end + 1) {
            return;
        }
        for (int i = named + 1; i < sentence.size() && sentence.gap(named, i) <= REACH; i++) {
            Token token = sentence.get(i);
            if (!token.is(WordClass.COOP) && !token.is(WordClass.ACT)) {
                return;
            }
            if (sentence.text(token).contains("推介会")) {
                visit(sentence, i, venue, discourse);
                return;
            }
        }
    }

    /** 新疆文旅推介会走进广州, 走进“大湖名城”合肥. */
    private static void comesAlong(Sentence sentence, Discourse discourse) {
        for (int i = 1; i + 1 < sentence.size(); i++) {
            if (!sentence.get(i).is(WordClass.INTO)
                    || !sentence.says(i, "走进")
                    || !sentence.get(i + 1).is(WordClass.PLACE)
                    || !sentence.get(i + 1).namesRegionsHere()
                    || !isRightBehind(sentence, i)
                    || !isEvent(sentence.body(), sentence.get(i).start())) {
                continue;
            }
            int last = Coordination.lastListed(sentence, i + 1);
            for (int host = i + 1; host <= last; host += 2) {
                visit(sentence, i, host, discourse);
            }
        }
    }

    /** With nothing between but what the city is praised as. */
    private static boolean isRightBehind(Sentence sentence, int verb) {
        int end = sentence.get(verb).end();
        int named = sentence.get(verb + 1).start();
        return named == end
                || (named - end <= EPITHET
                        && sentence.body().charAt(end) == '“'
                        && sentence.body().charAt(named - 1) == '”');
    }

    private static boolean isEvent(String body, int end) {
        for (String event : EVENTS) {
            if (body.startsWith(event, end - event.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean arranged(Sentence sentence, int venue) {
        for (int i = venue + 1; i < sentence.size() && sentence.gap(venue, i) <= REACH; i++) {
            if (sentence.get(i).is(WordClass.BREAK)) {
                return false;
            }
            if (sentence.get(i).is(WordClass.ARRANGE)) {
                return true;
            }
        }
        return false;
    }

    private static void promotion(Sentence sentence, int event, Discourse discourse) {
        visit(sentence, event, event + 2, discourse);
    }

    /** The promoter is whoever stands next before the event and is not at home at the venue. */
    private static void visit(Sentence sentence, int event, int venue, Discourse discourse) {
        Region host = sentence.get(venue).regions().get(0);
        for (int i = event - 1; i >= 0 && sentence.gap(i, event) <= REACH; i--) {
            Token token = sentence.get(i);
            if (token.is(WordClass.COMPANY) || token.is(WordClass.CENTRAL) || token.is(WordClass.FOREIGN)) {
                return;
            }
            if (!token.is(WordClass.PLACE) || token.names(host)) {
                continue;
            }
            Span span = new Span(
                    sentence.get(Math.min(i, venue)).start(),
                    sentence.get(Math.max(event, venue)).end());
            Optional<String> unreal = Scope.unreal(sentence, i, event);
            if (unreal.isPresent()) {
                discourse.reject(NAME, unreal.get(), sentence, span);
                return;
            }
            for (Candidate.Party promoter : Coordination.upTo(sentence, i)) {
                if (!promoter.region().equals(host)) {
                    discourse.propose(new Candidate(
                            Relation.VISIT,
                            promoter,
                            Candidate.Party.of(sentence.get(venue)),
                            span,
                            sentence.section(),
                            NAME,
                            0.8,
                            Optional.empty()));
                }
            }
            return;
        }
    }
}
