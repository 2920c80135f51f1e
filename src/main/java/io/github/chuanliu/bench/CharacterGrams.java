package io.github.chuanliu.bench;

import java.util.HashMap;
import java.util.Map;

/** Compares texts by their runs of four characters, white space aside, as extractors of Chinese text are compared. */
public final class CharacterGrams {

    private static final int LENGTH = 4;

    private CharacterGrams() {}

    /** F1 of the found text against the right one, 0 to 1; 1 when both are empty. */
    public static double f1(String found, String right) {
        Map<String, Integer> a = count(found);
        Map<String, Integer> b = count(right);
        double shared = 0;
        for (Map.Entry<String, Integer> one : a.entrySet()) {
            shared += Math.min(one.getValue(), b.getOrDefault(one.getKey(), 0));
        }
        int all = total(a) + total(b);
        return all == 0 ? 1 : 2 * shared / all;
    }

    private static Map<String, Integer> count(String text) {
        String plain = text.replaceAll("\\s", "");
        Map<String, Integer> grams = new HashMap<>();
        for (int i = 0; i + LENGTH <= plain.length(); i++) {
            grams.merge(plain.substring(i, i + LENGTH), 1, Integer::sum);
        }
        return grams;
    }

    private static int total(Map<String, Integer> grams) {
        return grams.values().stream().mapToInt(Integer::intValue).sum();
    }
}
