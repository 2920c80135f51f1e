package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The vendored tables of the gazetteer as maps: regions first, then the places below them, then other names for both. */
final class GazetteerTables {

    private static final int OLDEST_PAGES = 2008;

    final Map<String, Region> byCode = new LinkedHashMap<>();
    final Map<String, Region> byName = new HashMap<>();
    final Map<Character, Region> byAbbreviation = new HashMap<>();
    final Map<String, List<Division>> divisions = new HashMap<>();

    /** Names of places and of cities without their suffix. */
    final Map<String, Set<Region>> stems = new HashMap<>();

    final Map<String, Region> cities = new HashMap<>();

    private final SafeNames safe = new SafeNames();

    /** Former codes of places that lie in another region today. */
    final Map<String, Region> movedCodes = new HashMap<>();

    final RegionHistory history = new RegionHistory();

    GazetteerTables() {
        loadRegions();
        loadDivisions();
        loadAliases();
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
        history.resolve(this::region);
    }

    private void loadDivisions() {
        Set<String> current = new HashSet<>();
        List<List<String>> rows = Tables.rows("divisions.tsv");
        for (List<String> row : rows) {
            boolean former = row.get(2).equals("former");
            String name = row.get(1);
            if (!former) {
                current.add(name);
            } else if (current.contains(name) && hasLongEnded(row.get(5))) {
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
            if (name.endsWith("自治县")) {
                stems.computeIfAbsent(name.substring(0, 2), any -> new HashSet<>())
                        .add(region);
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

    /** Whether a former name ended before the pages that are read today, so that it only makes a name of today doubtful. */
    private static boolean hasLongEnded(String until) {
        return !until.isEmpty() && year(until) < OLDEST_PAGES;
    }

    private static int year(String cell) {
        return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }

    /**
     * The region of a code that a table of ours uses.
     *
     * @throws IllegalArgumentException if no region has it
     */
    Region region(String code) {
        Region region = byCode.get(code);
        if (region == null) {
            throw new IllegalArgumentException("no region has the code " + code);
        }
        return region;
    }

    private void loadAliases() {
        for (List<String> row : Tables.rows("aliases.tsv")) {
            Region region = region(row.get(1));
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
