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

/** Says for each person with an office which region they act for and whether they visited or received. */
final class Sides {

    private Sides() {}

    static List<Official> of(Article article, List<Token> tokens, List<RegionPair> pairs, Optional<Region> home) {
        List<Official> officials = new ArrayList<>();
        for (Article.Person person : article.people()) {
            Optional<Region> region = region(article.body(), person, tokens).or(() -> home);
            officials.add(new Official(person.name(), person.title(), region, side(region, pairs)));
        }
        return officials;
    }

    /** The nearest region named before the person in the same sentence; a paper names its own people without one. */
    private static Optional<Region> region(String body, Article.Person person, List<Token> tokens) {
        int at = person.span().start();
        int start = at;
        while (start > 0 && !Sentences.isStop(body.charAt(start - 1))) {
            start--;
        }
        Optional<Region> region = Optional.empty();
        for (Token token : tokens) {
            if (token.start() >= at) {
                break;
            }
            if (token.start() >= start && token.is(WordClass.PLACE) && token.namesRegionsHere()) {
                region = Optional.of(token.regions().get(0));
            }
        }
        return region;
    }

    private static Side side(Optional<Region> region, List<RegionPair> pairs) {
        boolean visits = false;
        boolean hosts = false;
        for (RegionPair pair : pairs) {
            if (pair.relation() == Relation.VISIT && region.isPresent()) {
                visits |= pair.from().equals(region.get());
                hosts |= pair.to().equals(region.get());
            }
        }
        if (visits == hosts) {
            return Side.UNKNOWN;
        }
        return visits ? Side.VISITOR : Side.HOST;
    }
}
