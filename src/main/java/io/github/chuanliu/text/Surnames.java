package io.github.chuanliu.text;

import java.util.Set;

/** Surnames, and what may follow a name. */
final class Surnames {

    private static final boolean[] SINGLE = new boolean[0x10000];
    private static final Set<String> ALL = WordList.load("surnames.txt");

    static {
        for (String surname : ALL) {
            if (surname.length() == 1) {
                SINGLE[surname.charAt(0)] = true;
            }
        }
    }

    private Surnames() {}

    /** Length of the surname at this position: 2, 1, or 0 when none stands here. */
    static int lengthAt(String text, int start) {
        if (start + 2 < text.length() && ALL.contains(text.substring(start, start + 2))) {
            return 2;
        }
        return start < text.length() && SINGLE[text.charAt(start)] ? 1 : 0;
    }
}
