package io.github.chuanliu.region;

import java.util.Arrays;
import java.util.TreeSet;

/** Words of one or two units, looked up without cutting them out. */
final class Followers {

    private final int[] words;

    Followers(Iterable<String> surfaces) {
        TreeSet<Integer> keys = new TreeSet<>();
        for (String surface : surfaces) {
            if (surface.length() > 2) {
                throw new IllegalArgumentException("a licence has at most two characters: " + surface);
            }
            keys.add(key(surface.charAt(0), surface.length() == 2 ? surface.charAt(1) : 0));
        }
        words = keys.stream().mapToInt(Integer::intValue).toArray();
    }

    boolean at(char[] text, int at) {
        if (at >= text.length) {
            return false;
        }
        if (Arrays.binarySearch(words, key(text[at], 0)) >= 0) {
            return true;
        }
        return at + 1 < text.length && Arrays.binarySearch(words, key(text[at], text[at + 1])) >= 0;
    }

    private static int key(int first, int second) {
        return first << 16 | second;
    }
}
