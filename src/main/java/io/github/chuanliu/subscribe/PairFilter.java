package io.github.chuanliu.subscribe;

import java.util.function.Predicate;

/**
 * Follows one pair of regions through {@code pairs.observed}.
 *
 * @param a ISO 3166-2 code
 * @param b ISO 3166-2 code
 * @param direction whether only {@code a} to {@code b} is meant
 */
public record PairFilter(String a, String b, Direction direction) implements Predicate<String> {

    /** ONE_WAY follows a&gt;b only; EITHER follows a~b, a&gt;b and b&gt;a. */
    public enum Direction {
        ONE_WAY,
        EITHER
    }

    /** Whether a key of {@code pairs.observed} speaks of this pair. */
    @Override
    public boolean test(String key) {
        if (key.equals(a + ">" + b)) {
            return true;
        }
        return direction == Direction.EITHER
                && (key.equals(b + ">" + a) || key.equals(a + "~" + b) || key.equals(b + "~" + a));
    }
}
