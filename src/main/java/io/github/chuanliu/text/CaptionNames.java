package io.github.chuanliu.text;

import java.util.Locale;

/** Class names that web designers give to captions: image-caption, img_descr, pic_info, photoNote. */
final class CaptionNames {

    private static final int LONGEST = 120;
    private static final String[] PICTURES = {"img", "image", "pic", "photo"};
    private static final String[] WORDS = {"desc", "descr", "info", "intro", "note", "memo"};

    private CaptionNames() {}

    static boolean match(String names) {
        if (names.length() < 4 || names.length() > LONGEST || !mayMatch(names)) {
            return false;
        }
        for (String name : names.toLowerCase(Locale.ROOT).split(" ")) {
            if (name.endsWith("caption") || startsWithPicture(name) && endsWithWord(name)) {
                return true;
            }
        }
        return false;
    }

    /** Saves the rest from names without any of the words that all captions have, which are most; allocates nothing. */
    private static boolean mayMatch(String names) {
        for (int i = 0; i + 2 < names.length(); i++) {
            char c = names.charAt(i);
            char second = names.charAt(i + 1);
            boolean caption = (c == 'c' || c == 'C') && (second == 'a' || second == 'A');
            boolean image = (c == 'i' || c == 'I') && (second == 'm' || second == 'M');
            boolean picture =
                    (c == 'p' || c == 'P') && (second == 'i' || second == 'I' || second == 'h' || second == 'H');
            if (caption || image || picture) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithPicture(String name) {
        for (String picture : PICTURES) {
            if (name.startsWith(picture)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithWord(String name) {
        for (String word : WORDS) {
            if (name.endsWith(word)) {
                return true;
            }
        }
        return false;
    }
}
