package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/**
 * A word of the text that means something to the rules.
 *
 * @param kind what it does
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param regions the regions it names, none unless {@code kind} names regions
 * @param place the place below the region, if it names one
 * @param candidates the places that its surface may name, empty unless it was read as the name of one
 * @param inTitle whether it stands inside 《》
 */
record Token(
        WordClass kind,
        int start,
        int end,
        List<Region> regions,
        Optional<Place> place,
        List<Division> candidates,
        boolean inTitle) {

    static Token word(WordClass kind, int start, int end, boolean inTitle) {
        return new Token(kind, start, end, List.of(), Optional.empty(), List.of(), inTitle);
    }

    /** A name whose region the rest of the text decides. */
    static Token open(WordClass kind, int start, int end, List<Division> candidates, boolean inTitle) {
        return new Token(kind, start, end, List.of(), Optional.empty(), candidates, inTitle);
    }

    static Token group(WordClass kind, int start, int end, List<Region> regions, boolean inTitle) {
        return new Token(kind, start, end, regions, Optional.empty(), List.of(), inTitle);
    }

    static Token place(int start, int end, List<Region> regions, Optional<Place> place, boolean inTitle) {
        return new Token(WordClass.PLACE, start, end, regions, place, List.of(), inTitle);
    }

    boolean is(WordClass other) {
        return kind == other;
    }

    /** Whether it names a region as a part of the sentence, not of a title. */
    boolean namesRegionsHere() {
        return !inTitle && namesRegions();
    }

    /** The class is asked first: only a few have regions, and a word's list is not looked at for nothing. */
    boolean namesRegions() {
        return kind.namesRegions() && !regions.isEmpty();
    }

    boolean names(Region region) {
        return regions.contains(region);
    }
}
