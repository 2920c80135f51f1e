package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which region an article means by 我省, 自治区 and 特区: the outlet's if it is one, else the only such region that it names.
 *
 * @param home the region of the outlet or the dateline
 * @param tokens what the article names
 * @param body the text of the tokens
 * @param gazetteer says which region 疆 in 援疆 is
 */
record OwnRegions(Optional<Region> home, List<Token> tokens, String body, Gazetteer gazetteer) {

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

    /** Whose page it is where an office is that of 自治区 and of no other place: 自治区党委书记会见安徽省党政代表团, 行政长官会见沙某. */
    Optional<Region> speaking() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean bare = i == 0
                    || !tokens.get(i - 1).namesRegions()
                    || tokens.get(i - 1).end() < token.start();
            if (bare && token.is(WordClass.OFFICE) && body.startsWith("自治区", token.start())) {
                return autonomous();
            }
            if (bare && token.is(WordClass.OFFICE) && body.startsWith("行政长官", token.start())) {
                return special();
            }
        }
        return Optional.empty();
    }

    private Optional<Region> among(Set<String> codes) {
        if (home.isPresent() && codes.contains(home.get().code())) {
            return home;
        }
        Optional<Region> found = Optional.empty();
        Tokens all = Tokens.of(tokens);
        for (int i = all.nextName(0); i < all.size(); i = all.nextName(i + 1)) {
            List<Region> regions = named(all.get(i));
            for (int j = 0; j < regions.size(); j++) {
                Region region = regions.get(j);
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

    /** 援疆 names a region as well as 新疆 does. */
    private List<Region> named(Token token) {
        if (token.is(WordClass.AIDTO)) {
            return gazetteer
                    .byAbbreviation(body.charAt(token.start() + 1))
                    .map(List::of)
                    .orElse(List.of());
        }
        return token.namesRegions() && !token.is(WordClass.STRATEGY) ? token.regions() : List.of();
    }
}
