package io.github.chuanliu.region;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.RegionTags.Official;
import io.github.chuanliu.article.RegionTags.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        List<Optional<Region>> regions =
                article.people().stream().map(affiliation::next).toList();
        Optional<Region> venue = venueOfTwo(article.body(), tokens, pairs, regions);
        List<Official> officials = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            Article.Person person = article.people().get(i);
            Optional<Region> region = regions.get(i);
            Side side = region.map(one -> side(one, pairs)).orElse(Side.UNKNOWN);
            if (side == Side.UNKNOWN && venue.isPresent() && region.isPresent()) {
                side = region.equals(venue) ? Side.HOST : Side.VISITOR;
            }
            side = side == Side.UNKNOWN ? manner(article, i) : side;
            if (region.isEmpty() && Affiliation.isOfRegion(person.title().orElse(""))) {
                region = partyOn(side, pairs);
            }
            officials.add(new Official(person.name(), person.title(), region, side));
        }
        return officials;
    }

    /** Where two regions met, by the regions of the people, when the text reports no visit and says where. */
    private static Optional<Region> venueOfTwo(
            String body, List<Token> tokens, List<RegionPair> pairs, List<Optional<Region>> regions) {
        Set<Region> parties = new HashSet<>();
        regions.forEach(region -> region.ifPresent(parties::add));
        boolean visit = pairs.stream().anyMatch(pair -> pair.relation() == Relation.VISIT);
        return visit || parties.size() != 2
                ? Optional.empty()
                : venue(body, tokens).filter(parties::contains);
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

    /** What is said of the person, or of all of a list: 某某一行, 某某率队赴某地 travel, 某某、某某陪同 receive. */
    private static Side manner(Article article, int index) {
        String body = article.body();
        List<Article.Person> people = article.people();
        int last = index;
        while (last + 1 < people.size() && goesOn(body, people.get(last), people.get(last + 1))) {
            last++;
        }
        Side alone = manner(body, people.get(index).span().end());
        return alone == Side.UNKNOWN && manner(body, people.get(last).span().end()) == Side.HOST ? Side.HOST : alone;
    }

    /** Whether nothing but a mark and an office stands between two people. */
    private static boolean goesOn(String body, Article.Person person, Article.Person next) {
        int from = person.span().end();
        int to = next.span().start();
        if (from >= to || "、，,".indexOf(body.charAt(from)) < 0) {
            return false;
        }
        String between = body.substring(from + 1, to);
        return between.isEmpty() || next.title().filter(between::equals).isPresent();
    }

    private static Side manner(String body, int from) {
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
