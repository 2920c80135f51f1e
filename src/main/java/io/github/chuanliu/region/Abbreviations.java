package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntPredicate;

/**
 * Decides where a single character stands for a region or its capital: behind a movement word (来藏, 在川) or in a run of
 * them (川、滇、黔三省) with a word behind that only regions take. Elsewhere 新 is new, 青 is green and 云 is a cloud.
 */
final class Abbreviations {

    /** Ordinary characters first, so that they need a licence behind them even after a movement word. */
    private static final String UNSAFE = "新青宁吉黑京津贵云蒙港澳台深汉甘长海秦苏晋连昆筑";

    private static final int CJK = 0x4E00;
    private static final int UNITS = 0xA000 - CJK;

    /** The city that each CJK unit stands for behind a word of movement, by its distance from U+4E00. */
    private final Optional<Division>[] cities = nothing();
    /** The city that each CJK unit most likely stands for where neither the text nor the outlet says which. */
    private final Optional<Division>[] likely = nothing();
    /** The region that each CJK unit abbreviates, by its distance from U+4E00. */
    private final Optional<Division>[] regions;

    /** 太原 behind 赴 and its like, and 走访并看望 behind other words. */
    private static final char AND = '并';

    private static final String ARRIVING = "赴来抵到在离";

    /** So many in a row need no word behind them: 滇黔川渝藏林草部门. */
    private static final int SELF_EVIDENT = 4;

    private final BitSet unsafe = new BitSet();
    private final Followers single;
    private final Followers run;

    Abbreviations(Gazetteer gazetteer) {
        regions = byUnit(gazetteer);
        UNSAFE.chars().forEach(unsafe::set);
        TreeSet<String> singles = new TreeSet<>();
        TreeSet<String> runs = new TreeSet<>();
        for (List<String> row : Tables.rows("abbreviation-licences.tsv")) {
            switch (row.get(1)) {
                case "city" -> cities[row.get(0).charAt(0) - CJK] = Optional.of(gazetteer.division(row.get(2)));
                case "likely" -> likely[row.get(0).charAt(0) - CJK] = Optional.of(gazetteer.division(row.get(2)));
                case "single" -> singles.add(row.get(0));
                default -> runs.add(row.get(0));
            }
        }
        single = new Followers(singles);
        run = new Followers(runs);
    }

    private static Optional<Division>[] byUnit(Gazetteer gazetteer) {
        Optional<Division>[] byUnit = nothing();
        gazetteer
                .abbreviations()
                .forEach(unit -> byUnit[unit - CJK] =
                        gazetteer.byAbbreviation((char) unit).map(Division::region));
        return byUnit;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Division>[] nothing() {
        Optional<Division>[] nothing = new Optional[UNITS];
        Arrays.fill(nothing, Optional.empty());
        return nothing;
    }

    /** Whether the character may be read at all where no word leads to it. */
    boolean mayBegin(char c) {
        return region(c).isPresent();
    }

    /** What every run of abbreviations begins with. */
    List<String> runs() {
        List<String> runs = new ArrayList<>();
        for (char one = CJK; one < CJK + UNITS; one++) {
            for (char two = CJK; two < CJK + UNITS && mayBegin(one); two++) {
                if (mayBegin(two)) {
                    runs.add("" + one + two);
                }
            }
            if (mayBegin(one)) {
                runs.add(one + "、");
            }
        }
        return runs;
    }

    /** What a character right behind a word of movement stands for. */
    Optional<Division> single(char[] text, int at) {
        char c = text[at];
        if (c < CJK || c >= CJK + UNITS || (c == AND && at > 0 && ARRIVING.indexOf(text[at - 1]) < 0)) {
            return Optional.empty();
        }
        Optional<Division> city = cities[c - CJK];
        if (city.isEmpty() && regions[c - CJK].isEmpty()) {
            return Optional.empty();
        }
        boolean visited = isStayOfDays(text, at) || ArrivalCity.isTaiwan(text, at);
        boolean licensed = visited || at + 1 == text.length || isFollowed(text, at + 1);
        if (!licensed && (city.isPresent() || unsafe.get(c))) {
            return Optional.empty();
        }
        return city.isPresent() ? city : regions[c - CJK];
    }

    /** 结束在台8天的行程. */
    private static boolean isStayOfDays(char[] text, int at) {
        int end = at + 1;
        while (end < text.length && Character.isDigit(text[end]) && end - at <= 2) {
            end++;
        }
        return at > 0 && text[at - 1] == '在' && end > at + 1 && end < text.length && text[end] == '天';
    }

    /** Whether a character behind 来 or 在 may be the short form of a place that the text names: 舟 of 舟山 in 来舟考察. */
    boolean maybeLocal(char[] text, int at) {
        return Character.isIdeographic(text[at])
                && at + 1 < text.length
                && (text[at + 1] == ','
                        || text[at + 1] == '，'
                        || (Character.isIdeographic(text[at + 1]) && isFollowed(text, at + 1)));
    }

    /** Where such a character lies unless the text or the outlet names a place that it is taken from: 济 is 济南. */
    List<Division> likely(char[] text, int at) {
        char c = text[at];
        return c < CJK || c >= CJK + UNITS
                ? List.of()
                : likely[c - CJK].map(List::of).orElse(List.of());
    }

    /** Whether a word that may follow the short name of a destination stands here: 考察 in 来舟考察. */
    boolean isFollowed(char[] text, int at) {
        return single.at(text, at);
    }

    /** The same where some characters that may follow say too little. */
    boolean isFollowed(char[] text, int at, String barred) {
        return at < text.length && barred.indexOf(text[at]) < 0 && isFollowed(text, at);
    }

    /** Where a licensed run of abbreviations that starts at {@code at} ends; {@code at} itself if there is none. */
    int runEnd(char[] text, int at, IntPredicate free) {
        if (!isAbbreviation(text, at) || !(isAbbreviation(text, at + 1) || isListed(text, at + 1))) {
            return at;
        }
        int end = at;
        List<Region> seen = new ArrayList<>(4);
        while (end < text.length && (end == at || free.test(end) || text[end] == '、')) {
            char c = text[end];
            if (c == '、' && !seen.isEmpty() && isAbbreviation(text, end + 1)) {
                end++;
                continue;
            }
            Optional<Division> region = region(c);
            if (region.isEmpty() || seen.contains(region.get().region())) {
                break;
            }
            seen.add(region.get().region());
            end++;
        }
        boolean licensed = run.at(text, end) || (seen.size() >= SELF_EVIDENT && !unsafe.get(text[end - 1]));
        return seen.size() >= 2 && licensed ? end : at;
    }

    List<Region> run(char[] text, int start, int end) {
        List<Region> run = new ArrayList<>();
        for (int i = start; i < end; i++) {
            region(text[i]).ifPresent(division -> run.add(division.region()));
        }
        return List.copyOf(run);
    }

    private Optional<Division> region(char c) {
        return c >= CJK && c < CJK + UNITS ? regions[c - CJK] : Optional.empty();
    }

    private boolean isAbbreviation(char[] text, int at) {
        return at < text.length && mayBegin(text[at]);
    }

    private static boolean isListed(char[] text, int at) {
        return at < text.length && text[at] == '、';
    }
}
