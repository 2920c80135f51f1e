package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.FedPage.Fate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Pages whose fate is known.
 *
 * @param pages in the order in which they are fed
 * @param revisions of each story, by its number
 */
record Corpus(List<FedPage> pages, Map<Integer, Integer> revisions) {

    Corpus {
        pages = List.copyOf(pages);
        revisions = Map.copyOf(revisions);
    }

    /** Those that must be in {@code pages.fetched}. */
    List<FedPage> published() {
        return pages.stream()
                .filter(page -> !(page.fate() instanceof Fate.Named))
                .toList();
    }

    /** Addresses of those that the feeder refuses. */
    Set<String> named() {
        return pages.stream()
                .filter(page -> page.fate() instanceof Fate.Named)
                .map(FedPage::url)
                .collect(Collectors.toSet());
    }

    String summary() {
        long told = revisions.values().stream().mapToInt(Integer::intValue).sum();
        long refused = pages.stream()
                .filter(page -> page.fate() instanceof Fate.Refused)
                .count();
        long ofStories = pages.stream()
                .filter(page -> page.fate() instanceof Fate.OfStory)
                .count();
        return "%,d pages: %,d stories in %,d revisions, %,d reprints and unchanged recrawls, %,d bad pages, %,d too large"
                .formatted(pages.size(), revisions.size(), told, ofStories - told, refused, named().size());
    }
}
