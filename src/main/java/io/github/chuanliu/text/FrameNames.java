package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Set;

/** Class and id names that web designers give to what surrounds an article. Whole words only: "shared" is not "share". */
final class FrameNames {

    private static final Set<String> WORDS = WordList.load("frame-names.txt");

    /** The lengths of the words that begin with each letter, modulo 64, one bit each. */
    private static final long[] LENGTHS = new long['z' - 'a' + 1];

    static {
        WORDS.forEach(word -> LENGTHS[word.charAt(0) - 'a'] |= 1L << word.length());
    }

    private FrameNames() {}

    static boolean match(String names) {
        String lower = names.toLowerCase(Locale.ROOT);
        if (isAboutAuthor(lower)) {
            return true;
        }
        int start = -1;
        for (int i = 0; i <= lower.length(); i++) {
            boolean letter = i < lower.length() && lower.charAt(i) >= 'a' && lower.charAt(i) <= 'z';
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                boolean possible = (LENGTHS[lower.charAt(start) - 'a'] & 1L << (i - start)) != 0;
                if (possible && WORDS.contains(lower.substring(start, i))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }

    /** The box that presents the author; the byline is called "author" too. */
    private static boolean isAboutAuthor(String names) {
        return names.contains("author") && (names.contains("box") || names.contains("bio") || names.contains("about"));
    }
}
