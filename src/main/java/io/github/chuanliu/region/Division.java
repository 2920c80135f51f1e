package io.github.chuanliu.region;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.Region;
import java.util.Optional;

/**
 * A place that lies in one region.
 *
 * @param name full name; equal to the region's own name for the region itself
 * @param adcode GB/T 2260 code; empty for places that have none, such as the corps or a new area
 * @param region the region it lies in
 * @param whole whether this is the region itself
 * @param onlyInside whether the name is read only right behind a place that holds it
 */
record Division(String name, String adcode, Region region, boolean whole, boolean onlyInside) {

    Division readOnlyInside(boolean always) {
        return always == onlyInside ? this : new Division(name, adcode, region, whole, always);
    }

    Optional<Place> place() {
        if (whole) {
            return Optional.empty();
        }
        return Optional.of(
                new Place(name, adcode.isEmpty() ? Optional.empty() : Optional.of(adcode), Optional.of(region.code())));
    }

    /** Whether this place lies inside the other: the other is the region itself, or its code covers this one's. */
    boolean inside(Division outer) {
        if (!region.code().equals(outer.region.code())) {
            return false;
        }
        return outer.whole
                || (!adcode.isEmpty()
                        && outer.adcode.endsWith("00")
                        && adcode.startsWith(outer.adcode.substring(0, 4)));
    }
}
