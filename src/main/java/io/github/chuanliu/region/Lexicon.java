package io.github.chuanliu.region;

import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every surface that the lexer knows. */
final class Lexicon {

    /**
     * What a surface means.
     *
     * @param kind its class
     * @param divisions the places it may name, for {@link WordClass#PLACE}
     * @param regions the regions it names together, for groups
     */
    record Entry(WordClass kind, List<Division> divisions, List<Region> regions) {

        /** 竹山镇 of 南投县 is no county of that name; 南京镇江 are two cities. */
        boolean isTown(char[] text, int start, int end) {
            return end - start == 2
                    && !divisions.get(0).whole()
                    && end < text.length
                    && text[end] == '镇'
                    && (end + 1 == text.length || CITIES.indexOf(text[end + 1]) < 0);
        }

        /** A mention of the place; its region is known at once where the surface names one place only. */
        Token place(int start, int end, boolean inTitle) {
            Division only = divisions.get(0);
            if (divisions.size() > 1 || only.reading() != Division.Reading.ANYWHERE) {
                return new Token(WordClass.PLACE, start, end, List.of(), Optional.empty(), divisions, inTitle);
            }
            return new Token(WordClass.PLACE, start, end, only.regions(), only.place(), divisions, inTitle);
        }
    }

    /** The second characters of the cities and counties that begin with 镇. */
    private static final String CITIES = "远江雄宁沅海原赉坪安平康巴";

    private static final WordClass[] CLASSES = WordClass.values();
    private static final byte MAY_YIELD = Byte.MIN_VALUE;

    private final Surfaces surfaces;
    private final Overlaps overlaps;
    private final Set<String> words;
    private final Entry[] all;
    /** The class of each entry by its ordinal, below zero if its surface may yield: one byte, as every word found is asked. */
    private final byte[] classes;

    /** Each mask suffix with the characters that may not follow it: 四川人 is a person, 四川人民 are not. */
    private final Surfaces maskSuffixes;

    private final List<String> barred;

    Lexicon(Gazetteer gazetteer) {
        SortedMap<String, Entry> entries = entries(gazetteer);
        surfaces = new Surfaces(entries);
        words = entries.keySet();
        all = entries.values().toArray(Entry[]::new);
        classes = new byte[all.length];
        for (int i = 0; i < all.length; i++) {
            classes[i] = (byte) all[i].kind().ordinal();
        }
        overlaps = new Overlaps(this, entries);
        for (int i = 0; i < all.length; i++) {
            classes[i] |= overlaps.mayYield(i) ? MAY_YIELD : 0;
        }
        SortedMap<String, String> suffixes = new TreeMap<>();
        Tables.rows("mask-suffixes.tsv").forEach(row -> suffixes.put(row.get(0), row.get(1)));
        maskSuffixes = new Surfaces(suffixes);
        barred = List.copyOf(suffixes.values());
    }

    /** What each surface means, by the surface. */
    static SortedMap<String, Entry> entries(Gazetteer gazetteer) {
        SortedMap<String, Entry> entries = new TreeMap<>();
        for (List<String> row : Tables.rows("predicates.tsv")) {
            entries.put(row.get(0), new Entry(WordClass.of(row.get(1), row.get(0)), List.of(), List.of()));
        }
        for (Map.Entry<String, List<Division>> place : gazetteer.surfaces().entrySet()) {
            entries.put(place.getKey(), new Entry(WordClass.PLACE, place.getValue(), List.of()));
        }
        for (List<String> row : Tables.rows("groups.tsv")) {
            List<Region> regions = new ArrayList<>();
            for (String code : row.get(1).split(",")) {
                regions.add(gazetteer.byCode(code));
            }
            WordClass kind = row.get(2).equals("strategy") ? WordClass.STRATEGY : WordClass.GROUP;
            entries.put(row.get(0), new Entry(kind, List.of(), List.copyOf(regions)));
        }
        for (List<String> row : Tables.rows("masks.tsv")) {
            WordClass kind = row.get(1).equals("word") ? WordClass.WORD : WordClass.MASK;
            entries.put(row.get(0), new Entry(kind, List.of(), List.of()));
        }
        return entries;
    }

    /** The surfaces, numbered as {@link #entry} takes them. */
    Surfaces surfaces() {
        return surfaces;
    }

    /** Where surfaces may begin. */
    Beginnings beginnings() {
        return new Beginnings(words);
    }

    /** Whether a name may begin inside the surface of an entry and end behind it. */
    boolean mayYield(int index) {
        return classes[index] < 0;
    }

    /** Which of two surfaces that overlap is read. */
    Overlaps overlaps() {
        return overlaps;
    }

    Entry entry(int index) {
        return all[index];
    }

    /** The kind of an entry, found without touching the entry. */
    WordClass kind(int index) {
        return CLASSES[classes[index] & ~MAY_YIELD];
    }

    /** Length of the suffix at {@code at} that turns a region's name into the name of something else, or 0. */
    int maskSuffix(char[] text, int at) {
        int suffix = maskSuffixes.at(text, at);
        while (suffix != Surfaces.NONE) {
            int end = at + Surfaces.length(suffix);
            if (end == text.length || barred.get(Surfaces.number(suffix)).indexOf(text[end]) < 0) {
                return end - at;
            }
            suffix = maskSuffixes.below(text, at, suffix);
        }
        return 0;
    }
}
