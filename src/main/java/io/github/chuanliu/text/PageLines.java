package io.github.chuanliu.text;

import java.util.List;
import java.util.Optional;

/**
 * A page as lines, with what its markup states beside them.
 *
 * @param lines the visible lines in order
 * @param parents for each element that holds lines, the number of its parent; the root's parent is -1. Parents come
 *     before their children. Empty for pages without markup.
 * @param hints what the head of the page states
 */
record PageLines(List<PageLine> lines, int[] parents, PageHints hints) {

    PageLines {
        lines = List.copyOf(lines);
    }

    boolean hasMarkup() {
        return parents.length > 0;
    }

    /**
     * What the head of an HTML page states; all absent for text snapshots.
     *
     * @param documentTitle the title element
     * @param headline og:title and the like
     * @param published article:published_time and the like, as written
     * @param source the outlet
     * @param author the author
     * @param description the summary
     */
    record PageHints(
            Optional<String> documentTitle,
            Optional<String> headline,
            Optional<String> published,
            Optional<String> source,
            Optional<String> author,
            Optional<String> description) {

        static PageHints none() {
            return new PageHints(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }
}
