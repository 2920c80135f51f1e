package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Decides where a single character stands for a region or its capital: behind a movement word (来藏, 在川) or in a run of
 * them (川、滇、黔三省) with a word behind that only regions take. Elsewhere 新 is new, 青 is green and 云 is a cloud.
 */
final class Abbreviations {

    /** Ordinary characters first, so that they need a licence behind them even after a movement word. */
    private static final String UNSAFE = "新青宁吉黑京津贵云蒙港澳台深汉甘长海秦苏晋连昆筑";

    private final Gazetteer gazetteer;
    private final Map<Character, Division> cities = new HashMap<>();
    private final BitSet abbreviations = new BitSet();
    private final Set<String> followers = new HashSet<>();
    private final Set<String> runFollowers = new HashSet<>();
    /** First characters of all followers, so that most positions are done with at once. */
    private final BitSet heads = new BitSet();

    Abbreviations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        gazetteer.abbreviations().forEach(abbreviations::set);
        for (List<String> row : Tables.rows("abbreviation-licences.tsv")) {
            heads.set(row.get(0).charAt(0));
            switch (row.get(1)) {
                case "city" -> cities.put(row.get(0).charAt(0), gazetteer.division(row.get(2)));
                case "single" -> followers.add(row.get(0));
                default -> runFollowers.add(row.get(0));
            }
        }
    }

    /** Whether the character may be read at all where no word leads to it. */
    boolean mayBegin(char c) {
        return abbreviations.get(c);
    }

    Optional<Division> single(String text, int at, int lastEnd, WordClass last) {
        if (lastEnd != at || (last != WordClass.GO && last != WordClass.INTO)) {
            return Optional.empty();
        }
        char c = text.charAt(at);
        boolean licensed = at + 1 == text.length() || follows(text, at + 1, followers);
        if (!licensed && UNSAFE.indexOf(c) >= 0) {
            return Optional.empty();
        }
        Division city = cities.get(c);
        if (city != null) {
            return licensed ? Optional.of(city) : Optional.empty();
        }
        return gazetteer
                .byAbbreviation(c)
                .map(region -> new Division(region.nameZh(), region.adcode(), region, true, false));
    }

    /** Whether the character may be the short form of a place that the text names in full: 舟 of 舟山 in 来舟考察. */
    boolean maybeLocal(String text, int at, int lastEnd, WordClass last) {
        return lastEnd == at
                && last == WordClass.INTO
                && Character.isIdeographic(text.charAt(at))
                && at + 1 < text.length()
                && (text.charAt(at + 1) == ','
                        || text.charAt(at + 1) == '，'
                        || (Character.isIdeographic(text.charAt(at + 1)) && follows(text, at + 1, followers)));
    }

    /** Where a licensed run of abbreviations that starts at {@code at} ends; {@code at} itself if there is none. */
    int runEnd(String text, int at, IntPredicate free) {
        if (!isAbbreviation(text, at) || !(isAbbreviation(text, at + 1) || isListed(text, at + 1))) {
            return at;
        }
        int end = at;
        int count = 0;
        Set<String> seen = new HashSet<>();
        while (end < text.length() && (end == at || free.test(end) || text.charAt(end) == '、')) {
            char c = text.charAt(end);
            if (c == '、'
                    && count > 0
                    && end + 1 < text.length()
                    && gazetteer.byAbbreviation(text.charAt(end + 1)).isPresent()) {
                end++;
                continue;
            }
            Optional<Region> region = gazetteer.byAbbreviation(c);
            if (region.isEmpty() || !seen.add(region.get().code())) {
                break;
            }
            count++;
            end++;
        }
        return count >= 2 && follows(text, end, runFollowers) ? end : at;
    }

    private boolean isAbbreviation(String text, int at) {
        return at < text.length() && abbreviations.get(text.charAt(at));
    }

    private static boolean isListed(String text, int at) {
        return at < text.length() && text.charAt(at) == '、';
    }

    List<Region> run(String text, int start, int end) {
        List<Region> regions = new ArrayList<>();
        for (int i = start; i < end; i++) {
            gazetteer.byAbbreviation(text.charAt(i)).ifPresent(regions::add);
        }
        return List.copyOf(regions);
    }

    private boolean follows(String text, int at, Set<String> words) {
        if (at >= text.length() || !heads.get(text.charAt(at))) {
            return false;
        }
        if (words.contains(text.substring(at, at + 1))) {
            return true;
        }
        return at + 2 <= text.length() && words.contains(text.substring(at, at + 2));
    }
}
