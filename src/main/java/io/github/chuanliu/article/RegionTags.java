package io.github.chuanliu.article;

import java.util.List;
import java.util.Optional;

/**
 * What the region tagger found in one article.
 *
 * @param regions each provincial region named, most frequent first
 * @param pairs the relations between them
 * @param places places below the provinces and sites, unique, in order of first mention
 * @param officials people with their region and side
 */
public record RegionTags(
        List<RegionCount> regions, List<RegionPair> pairs, List<Place> places, List<Official> officials) {

    public RegionTags {
        regions = List.copyOf(regions);
        pairs = List.copyOf(pairs);
        places = List.copyOf(places);
        officials = List.copyOf(officials);
    }

    /** How often a region is named, itself or through a place inside it. */
    public record RegionCount(Region region, int count) {}

    /**
     * A person with an office.
     *
     * @param name as in the text
     * @param title office as stated, if any
     * @param region the region they act for, where the text says so
     * @param side whether they visited or received
     */
    public record Official(String name, Optional<String> title, Optional<Region> region, Side side) {}

    /** The names are those of the Avro enum {@code Side}. */
    public enum Side {
        UNKNOWN,
        VISITOR,
        HOST
    }
}
