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
 * @param onlyInside whether the name is read only right behind a place that holds it
 */
record Division(
        String name, String adcode, List<Region> regions, Optional<Place> place, boolean whole, boolean onlyInside) {

    static Division region(Region region) {
        return new Division(region.nameZh(), region.adcode(), List.of(region), Optional.empty(), true, false);
    }

    static Division below(String name, String adcode, Region region, boolean onlyInside) {
        Place place =
                new Place(name, adcode.isEmpty() ? Optional.empty() : Optional.of(adcode), Optional.of(region.code()));
        return new Division(name, adcode, List.of(region), Optional.of(place), false, onlyInside);
    }

    Region region() {
        return regions.get(0);
    }

    Division readOnlyInside(boolean always) {
        return always == onlyInside ? this : new Division(name, adcode, regions, place, whole, always);
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
