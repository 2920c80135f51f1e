package io.github.chuanliu.region;

/** Which surfaces begin at each position of a text: the longest one, and the next shorter one to fall back to. */
final class Matches {

    static final int NONE = -1;

    private final int[] ends;
    private final int[] entries;
    private final int[] shorterEnds;
    private final int[] shorterEntries;

    Matches(int length) {
        ends = new int[length];
        entries = new int[length];
        shorterEnds = new int[length];
        shorterEntries = new int[length];
    }

    void add(int begin, int end, int entry) {
        if (end > ends[begin]) {
            shorterEnds[begin] = ends[begin];
            shorterEntries[begin] = entries[begin];
            ends[begin] = end;
            entries[begin] = entry;
        } else if (end > shorterEnds[begin]) {
            shorterEnds[begin] = end;
            shorterEntries[begin] = entry;
        }
    }

    int end(int at) {
        return ends[at];
    }

    int entry(int at) {
        return ends[at] == 0 ? NONE : entries[at];
    }

    /** Replaces the longest surface by the shorter one, or by nothing. */
    void shorten(int at) {
        ends[at] = shorterEnds[at];
        entries[at] = shorterEntries[at];
        shorterEnds[at] = 0;
    }
}
