package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Set;

/** Class and id names that web designers give to what surrounds an article. Whole words only: "shared" is not "share". */
final class FrameNames {

    private static final Set<String> WORDS = WordList.load("frame-names.txt");

    private FrameNames() {}

    static boolean match(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (WORDS.contains(lower.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
