package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines that may state facts about a page, by where they stand.
 *
 * @param header between headline and body, and labelled lines inside the body's segment
 * @param above just above the headline, nearest first
 * @param below just below the body
 */
record FactLines(List<String> header, List<String> above, List<String> below) {

    static FactLines none() {
        return new FactLines(List.of(), List.of(), List.of());
    }

    /** All of them, best first. */
    List<String> all() {
        List<String> all = new ArrayList<>(header);
        all.addAll(above);
        all.addAll(below);
        return all;
    }
}
