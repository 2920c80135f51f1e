package io.github.chuanliu.feed;

/**
 * A part of a file that is complete, whatever is written behind it.
 *
 * @param from its first byte
 * @param to the byte after its last
 * @param numbers lines or records in it
 */
record Extent(long from, long to, long numbers) {

    static Extent none(long from) {
        return new Extent(from, from, 0);
    }

    boolean isEmpty() {
        return from == to;
    }
}
