package io.github.chuanliu.region;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.github.chuanliu.article.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every surface that the lexer knows, in one automaton. */
final class Lexicon {

    /**
     * What a surface means.
     *
     * @param kind its class
     * @param divisions the places it may name, for {@link WordClass#PLACE}
     * @param regions the regions it names together, for groups
     */
    record Entry(WordClass kind, List<Division> divisions, List<Region> regions) {

        /** Whether a place that it would cut in two goes first. */
        boolean yields() {
            return kind != WordClass.PLACE && kind != WordClass.MASK && regions.isEmpty();
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

    private final AhoCorasickDoubleArrayTrie<Entry> automaton = new AhoCorasickDoubleArrayTrie<>();
    private final Entry[] all;
    private final boolean[] yields;
    /** Each mask suffix with the characters that may not follow it: 四川人 is a person, 四川人民 are not. */
    private final Map<String, String> maskSuffixes = new HashMap<>();
    /** Simplified form of each CJK unit that has one, by its distance from U+4E00. */
    private final char[] simplified = new char[0xA000 - 0x4E00];

    private final BitSet suffixHeads = new BitSet();
    private int longestSuffix;

    Lexicon(Gazetteer gazetteer) {
        TreeMap<String, Entry> entries = new TreeMap<>();
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
        automaton.build(entries);
        all = entries.values().toArray(Entry[]::new);
        yields = new boolean[all.length];
        for (int i = 0; i < all.length; i++) {
            yields[i] = all[i].yields();
        }
        for (List<String> row : Tables.rows("mask-suffixes.tsv")) {
            maskSuffixes.put(row.get(0), row.get(1));
            suffixHeads.set(row.get(0).charAt(0));
            longestSuffix = Math.max(longestSuffix, row.get(0).length());
        }
        for (List<String> row : Tables.rows("traditional.tsv")) {
            simplified[row.get(0).charAt(0) - 0x4E00] = row.get(1).charAt(0);
        }
    }

    /** All surfaces of the text in one pass. */
    Matches match(char[] text) {
        Matches matches = new Matches(text.length);
        automaton.parseText(text, (begin, end, entry, index) -> matches.add(begin, end, index));
        return matches;
    }

    Entry entry(int index) {
        return all[index];
    }

    /** Whether a place that the surface would cut in two goes first. */
    boolean yields(int index) {
        return yields[index];
    }

    /** Folds traditional characters in place, unit for unit, so that offsets stay true. */
    void fold(char[] text) {
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c >= 0x4E00 && c < 0xA000 && simplified[c - 0x4E00] != 0) {
                text[i] = simplified[c - 0x4E00];
            }
        }
    }

    /** Length of the suffix at {@code at} that turns a region's name into the name of something else, or 0. */
    int maskSuffix(char[] text, int at) {
        if (at >= text.length || !suffixHeads.get(text[at])) {
            return 0;
        }
        for (int length = Math.min(longestSuffix, text.length - at); length > 0; length--) {
            String barred = maskSuffixes.get(new String(text, at, length));
            boolean last = at + length == text.length;
            if (barred != null && (last || barred.indexOf(text[at + length]) < 0)) {
                return length;
            }
        }
        return 0;
    }
}
