package io.github.chuanliu.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Surnames, and what may follow a name. */
final class Surnames {

    private static final BitSet SINGLE = new BitSet(0x10000);
    private static final PhraseTable DOUBLE;

    static {
        List<String> pairs = new ArrayList<>();
        for (String surname : WordList.load("surnames.txt")) {
            if (surname.length() == 1) {
                SINGLE.set(surname.charAt(0));
            } else {
                pairs.add(surname);
            }
        }
        DOUBLE = PhraseTable.ofWords(pairs);
    }

    private Surnames() {}

    /** Length of the surname at this position: 2, 1, or 0 when none stands here. */
    static int lengthAt(String text, int start) {
        if (start + 2 < text.length() && DOUBLE.matches(text, start)) {
            return 2;
        }
        return start < text.length() && SINGLE.get(text.charAt(start)) ? 1 : 0;
    }
}
