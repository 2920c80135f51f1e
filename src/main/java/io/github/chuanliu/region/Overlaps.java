package io.github.chuanliu.region;

import java.util.Map;
import java.util.SortedMap;

/**
 * Decides between a word and a name that begins inside it: 在内蒙古 is 在 and 内蒙古, not 在内 and 蒙古. Names and masks stay
 * whole: 渤海南岸 holds no 海南.
 */
final class Overlaps {

    private static final int HASH_BITS = 6;

    /** Counts teams: 四支援藏医疗队 is four teams of 援藏. */
    private static final char COUNTER = '支';

    private static final String NUMERALS = "一二两三四五六七八九十百批0123456789";

    private final Lexicon lexicon;
    private final Surfaces surfaces;

    /**
     * For each surface the units behind it with which some name may go on that begins inside it, hashed, one bit each;
     * no end of most words begins a name.
     */
    private final long[] cutBy;

    Overlaps(Lexicon lexicon, SortedMap<String, Lexicon.Entry> entries) {
        this.lexicon = lexicon;
        this.surfaces = lexicon.surfaces();
        cutBy = new long[entries.size()];
        int number = 0;
        for (Map.Entry<String, Lexicon.Entry> entry : entries.entrySet()) {
            WordClass kind = entry.getValue().kind();
            boolean whole = kind.namesRegions() || kind == WordClass.MASK;
            cutBy[number++] = whole ? 0 : cutBy(entry.getKey(), entries);
        }
    }

    private static long cutBy(String word, SortedMap<String, Lexicon.Entry> entries) {
        if (word.length() > 1 && word.charAt(0) == COUNTER) {
            return -1;
        }
        long cut = 0;
        for (int i = 1; i < word.length(); i++) {
            String end = word.substring(i);
            for (Map.Entry<String, Lexicon.Entry> longer :
                    entries.subMap(end + '\0', end + Character.MAX_VALUE).entrySet()) {
                String name = longer.getKey();
                cut |= goesFirst(longer.getValue().kind(), name.length()) ? bit(name.charAt(end.length())) : 0;
            }
        }
        return cut;
    }

    private static long bit(char unit) {
        return 1L << (unit * 0x9E3779B1 >>> (Integer.SIZE - HASH_BITS));
    }

    /** Whether the surface of a number yields to anything. */
    boolean mayYield(int number) {
        return cutBy[number] != 0;
    }

    /** The surface that is read where {@code longest} begins: itself, a shorter one, or {@link Surfaces#NONE}. */
    int read(char[] text, int at, int longest) {
        if (!yields(text, at, longest)) {
            return longest;
        }
        int shorter = surfaces.below(text, at, longest);
        return shorter == Surfaces.NONE || yields(text, at, shorter) ? Surfaces.NONE : shorter;
    }

    private boolean yields(char[] text, int at, int surface) {
        int end = at + Surfaces.length(surface);
        if (end == text.length || (cutBy[Surfaces.number(surface)] & bit(text[end])) == 0) {
            return false;
        }
        if (countsTeams(text, at)) {
            return true;
        }
        for (int i = at + 1; i < end; i++) {
            int inside = surfaces.at(text, i);
            int length = Surfaces.length(inside);
            if (i + length > end && goesFirst(lexicon.kind(Surfaces.number(inside)), length)) {
                return true;
            }
        }
        return false;
    }

    /** 四支援藏医疗队 is four teams of 援藏, not 支援. */
    private boolean countsTeams(char[] text, int at) {
        if (text[at] != COUNTER || at == 0 || NUMERALS.indexOf(text[at - 1]) < 0) {
            return false;
        }
        int behind = surfaces.at(text, at + 1);
        return behind != Surfaces.NONE && lexicon.kind(Surfaces.number(behind)) == WordClass.AIDTO;
    }

    /** Names, and longer words of movement: 下来到 is 下 and 来到. */
    private static boolean goesFirst(WordClass kind, int length) {
        return kind == WordClass.PLACE || (length > 1 && (kind == WordClass.GO || kind == WordClass.INTO));
    }
}
