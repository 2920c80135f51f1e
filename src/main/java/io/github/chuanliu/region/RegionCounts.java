package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import io.github.chuanliu.article.RegionTags.RegionCount;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How often an article names each region, the most frequent first. */
final class RegionCounts {

    private RegionCounts() {}

    /** A text names few regions, and each of them often. */
    static List<RegionCount> of(List<Token> mentions) {
        List<Region> regions = new ArrayList<>();
        int[] counts = new int[34];
        for (Token token : mentions) {
            if (token.is(WordClass.STRATEGY)) {
                continue;
            }
            for (int i = 0; i < token.regions().size(); i++) {
                Region region = token.regions().get(i);
                int index = regions.indexOf(region);
                if (index < 0) {
                    index = regions.size();
                    regions.add(region);
                }
                counts[index]++;
            }
        }
        List<RegionCount> sorted = new ArrayList<>(regions.size());
        for (int i = 0; i < regions.size(); i++) {
            sorted.add(new RegionCount(regions.get(i), counts[i]));
        }
        sorted.sort(Comparator.comparingInt(RegionCount::count)
                .reversed()
                .thenComparing(count -> count.region().code()));
        return sorted;
    }
}
