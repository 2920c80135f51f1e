package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which regions were made out of others, and in which year: 重庆 out of 四川 in 1997. */
final class RegionHistory {

    private record Origin(int since, String code) {}

    private final Map<Region, Origin> origins = new HashMap<>();
    private final Map<Region, Region> before = new HashMap<>();

    void add(Region region, int since, String originCode) {
        origins.put(region, new Origin(since, originCode));
    }

    /** Looks the origins up, when all regions are known. */
    void resolve(Function<String, Region> byCode) {
        origins.forEach((region, origin) -> before.put(region, byCode.apply(origin.code())));
    }

    /** The first year of a region that was made out of another. */
    Optional<Integer> since(Region region) {
        return Optional.ofNullable(origins.get(region)).map(Origin::since);
    }

    /** What the region belonged to in the year: itself, or the one that it was made out of later. */
    Region at(Region region, Optional<Integer> year) {
        Origin origin = origins.get(region);
        boolean later = origin != null && year.isPresent() && year.get() < origin.since();
        return later ? before.getOrDefault(region, region) : region;
    }

    /** The tokens as an article of the year means them: in 1996 what is said of 重庆 is said of a city in 四川. */
    Tokens at(Tokens tokens, Optional<Integer> year) {
        boolean past = year.isPresent() && origins.values().stream().anyMatch(origin -> year.get() < origin.since());
        if (!past) {
            return tokens;
        }
        Tokens dated = new Tokens(tokens.size());
        for (Token token : tokens) {
            List<Region> regions = token.regions().stream()
                    .map(region -> at(region, year))
                    .distinct()
                    .toList();
            dated.add(new Token(
                    token.kind(),
                    token.start(),
                    token.end(),
                    regions,
                    token.place(),
                    token.candidates(),
                    token.inTitle()));
        }
        return dated;
    }
}
