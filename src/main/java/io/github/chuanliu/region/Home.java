package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.Optional;

/**
 * Where an article was written.
 *
 * @param region the region that 我省 means
 * @param outlet the label of its outlet, empty if there is none
 */
record Home(Optional<Region> region, String outlet) {

    /** What one character of its own place means in 来铜考察, read in 铜仁日报. */
    Optional<Region> shortForm(char c) {
        return outlet.indexOf(c) >= 0 ? region : Optional.empty();
    }
}
