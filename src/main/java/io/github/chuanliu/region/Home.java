package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.Optional;

/**
 * Where and when an article was written.
 *
 * @param region the region that 我省 means
 * @param outlet the label of its outlet, empty if there is none
 * @param year the year of its publication, if that is known
 */
record Home(Optional<Region> region, String outlet, Optional<Integer> year) {

    /** What one character of its own place means in 来铜考察, read in 铜仁日报. */
    Optional<Region> shortForm(char c) {
        return outlet.indexOf(c) >= 0 ? region : Optional.empty();
    }
}
