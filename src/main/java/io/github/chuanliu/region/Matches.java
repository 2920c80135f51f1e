package io.github.chuanliu.region;

/** Which surfaces begin at each position of a text: the longest one, and the next shorter one to fall back to. */
final class Matches {

    static final int NONE = -1;

    /** A surface is packed as its length above its entry, so that the longer of two is the greater number. */
    private static final int ENTRY_BITS = 22;

    private static final int ENTRY = (1 << ENTRY_BITS) - 1;

    private final int[] longest;
    private final int[] shorter;

    Matches(int length) {
        longest = new int[length];
        shorter = new int[length];
    }

    void add(int begin, int end, int entry) {
        int match = (end - begin) << ENTRY_BITS | entry;
        if (match > longest[begin]) {
            shorter[begin] = longest[begin];
            longest[begin] = match;
        } else if (match > shorter[begin]) {
            shorter[begin] = match;
        }
    }

    /** One past the surface at the position; the position itself if there is none. */
    int end(int at) {
        return at + (longest[at] >>> ENTRY_BITS);
    }

    int entry(int at) {
        return longest[at] == 0 ? NONE : longest[at] & ENTRY;
    }

    /** Replaces the longest surface by the shorter one, or by nothing. */
    void shorten(int at) {
        longest[at] = shorter[at];
        shorter[at] = 0;
    }
}
