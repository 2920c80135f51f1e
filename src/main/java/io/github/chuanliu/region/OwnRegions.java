package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which region an article means by 我省, 自治区 and 特区: the outlet's if it is one, else the only such region that it names.
 *
 * @param home the region of the outlet or the dateline
 * @param mentions what the article names
 */
record OwnRegions(Optional<Region> home, List<Token> mentions) {

    private static final Set<String> AUTONOMOUS = Set.of("CN-NM", "CN-GX", "CN-XZ", "CN-NX", "CN-XJ");

    private static final Set<String> SPECIAL = Set.of("CN-HK", "CN-MO");

    /** The region that 自治区 means. */
    Optional<Region> autonomous() {
        return among(AUTONOMOUS);
    }

    /** The region that 特区政府 means. */
    Optional<Region> special() {
        return among(SPECIAL);
    }

    private Optional<Region> among(Set<String> codes) {
        if (home.isPresent() && codes.contains(home.get().code())) {
            return home;
        }
        Optional<Region> found = Optional.empty();
        for (Token token : mentions) {
            if (!token.namesRegions() || token.is(WordClass.STRATEGY)) {
                continue;
            }
            for (Region region : token.regions()) {
                boolean again = found.isPresent() && found.get().equals(region);
                if (again || !codes.contains(region.code())) {
                    continue;
                }
                if (found.isPresent()) {
                    return Optional.empty();
                }
                found = Optional.of(region);
            }
        }
        return found;
    }
}
