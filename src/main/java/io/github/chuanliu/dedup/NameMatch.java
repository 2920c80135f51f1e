package io.github.chuanliu.dedup;

import java.util.Set;

/** Whether two short names are one, a misprint allowed: one character of three or four replaced, lost or added. */
final class NameMatch {

    private static final int SHORTEST_WITH_MISPRINT = 3;

    private NameMatch() {}

    static boolean isAmong(Set<String> names, String name) {
        return names.contains(name) || names.stream().anyMatch(other -> same(name, other));
    }

    static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        String shorter = a.length() <= b.length() ? a : b;
        String longer = a.length() <= b.length() ? b : a;
        if (longer.length() < SHORTEST_WITH_MISPRINT || longer.length() - shorter.length() > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter.length() - head
                && shorter.charAt(shorter.length() - 1 - tail) == longer.charAt(longer.length() - 1 - tail)) {
            tail++;
        }
        return longer.length() - head - tail <= 1;
    }
}
