package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionPair.Relation;
import io.github.chuanliu.article.Span;
import java.util.Optional;

/**
 * A pair that a rule proposes.
 *
 * @param rule name of the rule
 * @param strength how sure the rule is, 0 to 1
 */
record Candidate(
        Relation relation,
        Party from,
        Party to,
        Span evidence,
        int section,
        String rule,
        double strength,
        Optional<String> framework) {

    /** A region in a role, with the place below it that was named. */
    record Party(Region region, Optional<Place> place) {
        static Party of(Token token) {
            return new Party(token.regions().get(0), token.place());
        }
    }

    Candidate withFramework(Optional<String> other) {
        return new Candidate(relation, from, to, evidence, section, rule, strength, other);
    }
}
