package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The 34 regions and all places below them, by every name that is safe to read without context. */
public final class Gazetteer {

    private final GazetteerTables tables = new GazetteerTables();

    private Gazetteer() {}

    /** Loads the vendored tables. */
    public static Gazetteer load() {
        return new Gazetteer();
    }

    /** The region of a full name, short name, abbreviation, English name, ISO 3166-2 code or adcode, as things are today. */
    public Optional<Region> region(String nameOrCode) {
        return region(nameOrCode, Optional.empty());
    }

    /**
     * The region that a name or a code meant in a year: 涪陵市 was in 四川 until 1996 and is in 重庆 since.
     *
     * @param year empty for today
     */
    public Optional<Region> region(String nameOrCode, Optional<Integer> year) {
        String key = nameOrCode.strip();
        Region region = tables.byName.get(key.toLowerCase(Locale.ROOT));
        if (region == null && key.matches("\\d{6}")) {
            region = tables.movedCodes.getOrDefault(key, tables.byName.get(key.substring(0, 2) + "0000"));
        }
        if (region == null) {
            region = onlyRegion(heldIn(tables.divisions.getOrDefault(key, List.of()), year))
                    .orElse(null);
        }
        return Optional.ofNullable(region).map(found -> tables.history.at(found, year));
    }

    /** Those places that held their name in the year, all if none did. */
    static List<Division> heldIn(List<Division> places, Optional<Integer> year) {
        if (places.size() < 2) {
            return places;
        }
        int holding = 0;
        for (Division place : places) {
            holding += place.held(year) ? 1 : 0;
        }
        boolean all = holding == 0 || holding == places.size();
        return all ? places : places.stream().filter(place -> place.held(year)).toList();
    }

    private static Optional<Region> onlyRegion(List<Division> places) {
        return places.stream()
                .map(Division::region)
                .findFirst()
                .filter(first ->
                        places.stream().allMatch(place -> place.region().equals(first)));
    }

    /** Which regions were made out of others, and when. */
    RegionHistory history() {
        return tables.history;
    }

    /** All regions in the order of their adcodes. */
    public List<Region> regions() {
        return List.copyOf(tables.byCode.values());
    }

    /** Which data this is: of each source its name and its commit or version. */
    public String version() {
        return GazetteerBuilder.SOURCE_VERSION + ", gb2260@0.6.0";
    }

    /** Every surface that names a place, with all places that it may name. */
    Map<String, List<Division>> surfaces() {
        return Collections.unmodifiableMap(tables.divisions);
    }

    /** The region of a place whose name lacks its suffix, a city before a county, else the only one: 中山 in 中山日报. */
    Optional<Region> stem(String stem) {
        Region city = tables.cities.get(stem);
        if (city != null) {
            return Optional.of(city);
        }
        Set<Region> regions = tables.stems.getOrDefault(stem, Set.of());
        return regions.size() == 1 ? regions.stream().findFirst() : Optional.empty();
    }

    /** The place of a name that a table of ours uses, which must be known. */
    Division division(String name) {
        return tables.divisions.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place has the name " + name));
    }

    Region byCode(String code) {
        return tables.region(code);
    }

    /** The code units that abbreviate regions. */
    IntStream abbreviations() {
        return tables.byAbbreviation.keySet().stream().mapToInt(Character::charValue);
    }

    Optional<Region> byAbbreviation(char abbreviation) {
        return Optional.ofNullable(tables.byAbbreviation.get(abbreviation));
    }
}
