package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often each region is named by a name that nothing else shares; counted when a name is met that is shared. */
final class Census {

    private final List<Token> read;
    private final Map<String, Integer> counts = new HashMap<>();

    Census(List<Token> read) {
        this.read = read;
    }

    int count(Region region) {
        if (counts.isEmpty()) {
            read.forEach(this::count);
        }
        return counts.getOrDefault(region.code(), 0);
    }

    private void count(Token token) {
        if (token.candidates().size() == 1) {
            counts.merge(token.candidates().get(0).region().code(), 1, Integer::sum);
            return;
        }
        for (Region region : token.regions()) {
            counts.merge(region.code(), 1, Integer::sum);
        }
    }
}
