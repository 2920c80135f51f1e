package io.github.chuanliu.region;

/**
 * A set of UTF-16 units. One bit each, so that those of running text stay in the fastest cache, where a table of bytes would
 * touch a line of it for nearly every character.
 */
final class UnitSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    /** The units of a text. */
    static UnitSet of(String units) {
        UnitSet set = new UnitSet();
        units.chars().forEach(unit -> set.add((char) unit));
        return set;
    }

    void add(char unit) {
        bits[unit >> 6] |= 1L << unit;
    }

    /** Whether any of the units is in the set; it decides nothing before the last, which takes half the time of a search. */
    boolean containsAny(char[] units) {
        long found = 0;
        for (char unit : units) {
            found |= bits[unit >> 6] >>> unit;
        }
        return (found & 1) != 0;
    }

    boolean contains(char unit) {
        return (bits[unit >> 6] & 1L << unit) != 0;
    }
}
