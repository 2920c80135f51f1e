package io.github.chuanliu.region;

import java.util.Set;
import java.util.TreeSet;

/** Reads the label columns of the case tables. */
final class LabelledText {

    private LabelledText() {}

    /**
     * The pairs of a row, each with its relation.
     *
     * @param pairs pairs by semicolon, each {@code A>B}, or {@code RELATION A>B} where a row mixes relations; or none
     * @param relation the relation of pairs that do not say theirs
     */
    static Set<String> pairs(String pairs, String relation) {
        Set<String> labelled = new TreeSet<>();
        if (!pairs.equals("none")) {
            for (String pair : pairs.split(";")) {
                labelled.add(pair.contains(" ") ? pair : relation + " " + pair);
            }
        }
        return labelled;
    }
}
