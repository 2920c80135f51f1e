package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import java.util.List;
import java.util.Optional;

/**
 * A place that lies in one region.
 *
 * @param name full name; equal to the region's own name for the region itself
 * @param adcode GB/T 2260 code; empty for places that have none, such as the corps or a new area
 * @param regions the region it lies in, alone in its list
 * @param place the place as the tags give it; empty for the region itself
 * @param whole whether this is the region itself
 * @param reading where its name is read
 * @param since the first year in which it held its name, 0 when that is not known
 * @param until the last year, 0 while it holds or when that is not known
 */
record Division(
        String name,
        String adcode,
        List<Region> regions,
        Optional<Place> place,
        boolean whole,
        Reading reading,
        int since,
        int until) {

    /** Where a name is read as that of a place. */
    enum Reading {
        /** Wherever it stands. */
        ANYWHERE,
        /** Only where a place is due: behind a place that holds it, behind a word of movement, in a list of places. */
        WHERE_DUE,
        /** Only right behind a place that holds it. */
        INSIDE
    }

    static Division region(Region region) {
        return new Division(
                region.nameZh(), region.adcode(), List.of(region), Optional.empty(), true, Reading.ANYWHERE, 0, 0);
    }

    static Division below(String name, String adcode, Region region, Reading reading) {
        Place place =
                new Place(name, adcode.isEmpty() ? Optional.empty() : Optional.of(adcode), Optional.of(region.code()));
        return new Division(name, adcode, List.of(region), Optional.of(place), false, reading, 0, 0);
    }

    Region region() {
        return regions.get(0);
    }

    Division read(Reading where) {
        return where == reading ? this : new Division(name, adcode, regions, place, whole, where, since, until);
    }

    Division within(int first, int last) {
        return new Division(name, adcode, regions, place, whole, reading, first, last);
    }

    /** Whether it held its name in the year; without a year, whether it still does. */
    boolean held(Optional<Integer> year) {
        return year.isEmpty() ? until == 0 : since <= year.get() && (until == 0 || year.get() <= until);
    }

    /** Whether this place lies inside the other: the other is the region itself, or its code covers this one's. */
    boolean inside(Division outer) {
        if (!region().equals(outer.region())) {
            return false;
        }
        return outer.whole
                || (!adcode.isEmpty()
                        && outer.adcode.endsWith("00")
                        && adcode.startsWith(outer.adcode.substring(0, 4)));
    }
}
