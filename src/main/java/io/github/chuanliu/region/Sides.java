package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.RegionTags.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says for each person with an office which region they act for and whether they visited or received. Where the text
 * reports no visit, who meets in one of the two regions is at home there.
 */
final class Sides {

    /** Longest name of the house in which something is held. */
    private static final int HOUSE = 14;

    private Sides() {}

    static List<Official> of(Article article, List<Token> tokens, List<RegionPair> pairs, OwnRegions own) {
        Affiliation affiliation = new Affiliation(article.body(), tokens, own, pairs);
        Optional<RegionPair> meeting = meeting(pairs);
        Optional<Region> venue = meeting.isPresent() ? venue(article.body(), tokens) : Optional.empty();
        List<Official> officials = new ArrayList<>();
        for (Article.Person person : article.people()) {
            Optional<Region> region = affiliation.next(person);
            Side side = region.map(one -> side(one, pairs)).orElse(Side.UNKNOWN);
            if (side == Side.UNKNOWN && venue.isPresent() && region.isPresent()) {
                side = at(venue.get(), region.get(), meeting.get());
            }
            side = side == Side.UNKNOWN ? manner(article.body(), person) : side;
            if (region.isEmpty()
                    && Affiliation.isOfRegion(person.title().orElse(""))) {
                region = partyOn(side, pairs);
            }
            officials.add(new Official(person.name(), person.title(), region, side));
        }
        return officials;
    }

    private static Side side(Region region, List<RegionPair> pairs) {
        boolean visits = false;
        boolean hosts = false;
        for (RegionPair pair : pairs) {
            if (pair.relation() == Relation.VISIT) {
                visits |= pair.from().equals(region);
                hosts |= pair.to().equals(region);
            }
        }
        if (visits == hosts) {
            return Side.UNKNOWN;
        }
        return visits ? Side.VISITOR : Side.HOST;
    }

    /** The region of one side of the only visit. */
    private static Optional<Region> partyOn(Side side, List<RegionPair> pairs) {
        List<RegionPair> visits =
                pairs.stream().filter(pair -> pair.relation() == Relation.VISIT).toList();
        if (visits.size() != 1 || side == Side.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(
                side == Side.VISITOR ? visits.get(0).from() : visits.get(0).to());
    }

    /** What is said of the person alone: 某某一行, 某某率队赴某地 travel, 某某陪同 receives. */
    private static Side manner(String body, Article.Person person) {
        int from = person.span().end();
        int to = from;
        while (to < body.length() && !Sentences.isStop(body.charAt(to)) && "，,".indexOf(body.charAt(to)) < 0) {
            to++;
        }
        String clause = body.substring(from, to);
        boolean leads = clause.startsWith("一行")
                || clause.startsWith("带队")
                || (clause.startsWith("率") && (clause.indexOf('团') > 0 || clause.indexOf('队') > 0));
        if (leads) {
            return Side.VISITOR;
        }
        return clause.contains("陪同") ? Side.HOST : Side.UNKNOWN;
    }

    /** The only pair of a text that reports no visit. */
    private static Optional<RegionPair> meeting(List<RegionPair> pairs) {
        return pairs.size() == 1 && pairs.get(0).relation() != Relation.VISIT
                ? Optional.of(pairs.get(0))
                : Optional.empty();
    }

    private static Side at(Region venue, Region region, RegionPair meeting) {
        boolean party = region.equals(meeting.from()) || region.equals(meeting.to());
        boolean inside = venue.equals(meeting.from()) || venue.equals(meeting.to());
        if (!party || !inside) {
            return Side.UNKNOWN;
        }
        return region.equals(venue) ? Side.HOST : Side.VISITOR;
    }

    /** Where the text says that something was held or signed, if it is one region only: 签约仪式在某市举行. */
    private static Optional<Region> venue(String body, List<Token> tokens) {
        Optional<Region> found = Optional.empty();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean there = token.is(WordClass.PLACE)
                    && token.namesRegionsHere()
                    && token.start() > 0
                    && body.charAt(token.start() - 1) == '在';
            if (!there || !isHeld(body, token.end(), tokens.subList(i + 1, tokens.size()))) {
                continue;
            }
            Region region = token.regions().get(0);
            if (found.isPresent() && !found.get().equals(region)) {
                return Optional.empty();
            }
            found = Optional.of(region);
        }
        return found;
    }

    /** Whether a verb of holding or signing follows, with at most the name of a house between: 在某市迎宾馆举行. */
    private static boolean isHeld(String body, int from, List<Token> tokens) {
        for (Token token : tokens) {
            if (token.start() > from + HOUSE) {
                return false;
            }
            if (token.is(WordClass.ARRANGE) || token.is(WordClass.SIGN)) {
                String between = body.substring(from, token.start());
                return between.chars().allMatch(Character::isIdeographic);
            }
        }
        return false;
    }
}
