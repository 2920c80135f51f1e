package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The 34 regions and all places below them, by every name that is safe to read without context. */
public final class Gazetteer {

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, Region> byName = new HashMap<>();
    private final Map<Character, Region> byAbbreviation = new HashMap<>();
    private final Map<String, List<Division>> divisions = new HashMap<>();
    private final Map<String, Set<Region>> stems = new HashMap<>();
    private final Map<String, Region> cities = new HashMap<>();
    private final SafeNames safe = new SafeNames();

    /** Former codes of places that lie in another region today. */
    private final Map<String, Region> movedCodes = new HashMap<>();

    private final RegionHistory history = new RegionHistory();

    private Gazetteer() {}

    /** Loads the vendored tables. */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        gazetteer.loadRegions();
        gazetteer.loadDivisions();
        gazetteer.loadAliases();
        return gazetteer;
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
        Region region = byName.get(key.toLowerCase(Locale.ROOT));
        if (region == null && key.matches("\\d{6}")) {
            region = movedCodes.getOrDefault(key, byName.get(key.substring(0, 2) + "0000"));
        }
        if (region == null) {
            region = onlyRegion(heldIn(divisions.getOrDefault(key, List.of()), year))
                    .orElse(null);
        }
        return Optional.ofNullable(region).map(found -> history.at(found, year));
    }

    /** Those places that held their name in the year, all if none did. */
    static List<Division> heldIn(List<Division> places, Optional<Integer> year) {
        if (places.size() < 2) {
            return places;
        }
        List<Division> held = places.stream().filter(place -> place.held(year)).toList();
        return held.isEmpty() ? places : held;
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
        return history;
    }

    /** All regions in the order of their adcodes. */
    public List<Region> regions() {
        return List.copyOf(byCode.values());
    }

    /** Which data this is: of each source its name and its commit or version. */
    public String version() {
        return GazetteerBuilder.SOURCE_VERSION + ", gb2260@0.6.0";
    }

    /** Every surface that names a place, with all places that it may name. */
    Map<String, List<Division>> surfaces() {
        return Collections.unmodifiableMap(divisions);
    }

    /** The region of a place whose name lacks its suffix, a city before a county, else the only one: 中山 in 中山日报. */
    Optional<Region> stem(String stem) {
        Region city = cities.get(stem);
        if (city != null) {
            return Optional.of(city);
        }
        Set<Region> regions = stems.getOrDefault(stem, Set.of());
        return regions.size() == 1 ? regions.stream().findFirst() : Optional.empty();
    }

    /** The place of a name that a table of ours uses, which must be known. */
    Division division(String name) {
        return divisions.getOrDefault(name, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no place has the name " + name));
    }

    Region byCode(String code) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new IllegalArgumentException("no region has the code " + code);
        }
        return region;
    }

    /** The code units that abbreviate regions. */
    IntStream abbreviations() {
        return byAbbreviation.keySet().stream().mapToInt(Character::charValue);
    }

    Optional<Region> byAbbreviation(char abbreviation) {
        return Optional.ofNullable(byAbbreviation.get(abbreviation));
    }

    private void loadRegions() {
        for (List<String> row : Tables.rows("regions.tsv")) {
            Region region = new Region(row.get(0), row.get(1), row.get(2), row.get(3));
            byCode.put(region.code(), region);
            Division whole = Division.region(region);
            for (String name : List.of(region.nameZh(), row.get(4), row.get(4) + "省")) {
                byName.put(name, region);
                divisions.put(name, List.of(whole));
            }
            if (!row.get(7).isEmpty()) {
                history.add(region, Integer.parseInt(row.get(7)), row.get(8));
            }
            byName.put(region.code().toLowerCase(Locale.ROOT), region);
            byName.put(region.adcode(), region);
            byName.put(region.nameEn().toLowerCase(Locale.ROOT), region);
            for (String abbreviation : row.get(5).split(",")) {
                byName.put(abbreviation, region);
                byAbbreviation.put(abbreviation.charAt(0), region);
            }
        }
        history.resolve(this::byCode);
    }

    private void loadDivisions() {
        Set<String> current = new HashSet<>();
        List<List<String>> rows = Tables.rows("divisions.tsv");
        for (List<String> row : rows) {
            boolean former = row.get(2).equals("former");
            String name = row.get(1);
            if (!former) {
                current.add(name);
            } else if (current.contains(name)) {
                continue;
            }
            if (name.length() < 2 || safe.isNeverRead(name)) {
                continue;
            }
            String adcode = row.get(0);
            Region region = byPrefix(adcode);
            if (region == null) {
                continue;
            }
            Division division = Division.below(name, adcode, region, safe.reading(name, adcode))
                    .within(year(row.get(4)), year(row.get(5)));
            if (former) {
                addFormer(division, byPrefix(row.get(3)));
                continue;
            }
            add(name, division);
            if (name.length() > 2) {
                String stem = name.substring(0, name.length() - 1);
                if (adcode.endsWith("00")) {
                    cities.put(stem, region);
                }
                stems.computeIfAbsent(stem, any -> new HashSet<>()).add(region);
            }
            for (String shortName : ShortNames.of(name, adcode.endsWith("00"))) {
                if (safe.isRead(shortName, adcode)) {
                    add(shortName, division.read(safe.reading(shortName, adcode)));
                }
            }
        }
    }

    /**
     * A place that a later region took over stands in both, each in its years. That the code of its heir lies in another
     * region counts only where that region is known to have been made out of this one.
     */
    private void addFormer(Division division, @Nullable Region heir) {
        Region own = division.region();
        Optional<Integer> since = heir == null ? Optional.empty() : history.since(heir);
        boolean moved = heir != null
                && since.isPresent()
                && !own.equals(heir)
                && own.equals(history.at(heir, Optional.of(since.get() - 1)));
        if (!moved || heir == null) {
            add(division.name(), division);
            return;
        }
        movedCodes.put(division.adcode(), heir);
        int first = since.orElseThrow();
        add(division.name(), division.within(0, first - 1));
        add(
                division.name(),
                Division.below(division.name(), division.adcode(), heir, division.reading())
                        .within(first, 0));
    }

    private @Nullable Region byPrefix(String adcode) {
        return adcode.length() < 2 ? null : byName.get(adcode.substring(0, 2) + "0000");
    }

    private static int year(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    private void loadAliases() {
        for (List<String> row : Tables.rows("aliases.tsv")) {
            Region region = byCode(row.get(1));
            String place = row.get(3);
            boolean whole = place.isEmpty();
            String adcode = divisions.getOrDefault(place, List.of()).stream()
                    .filter(division -> division.region().equals(region))
                    .map(Division::adcode)
                    .findFirst()
                    .orElse("");
            Division division =
                    whole ? Division.region(region) : Division.below(place, adcode, region, Division.Reading.ANYWHERE);
            divisions.put(row.get(0), List.of(division));
            byName.putIfAbsent(row.get(0), region);
        }
    }

    private void add(String surface, Division division) {
        List<Division> known = divisions.getOrDefault(surface, List.of());
        if (!known.isEmpty() && known.get(0).whole()) {
            return;
        }
        List<Division> all = new ArrayList<>(known);
        all.add(division);
        divisions.put(surface, List.copyOf(all));
    }
}
