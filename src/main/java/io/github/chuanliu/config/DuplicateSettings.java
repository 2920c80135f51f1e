package io.github.chuanliu.config;

import java.time.Duration;

/**
 * How far and how much the duplicate decision remembers. Changing either changes verdicts, so do it with a new
 * application id.
 *
 * @param window two pages of one story are published at most this far apart
 * @param maxCanonicals most pages that others are compared with; about 600 bytes of heap each, so raise {@code -Xmx} with it
 */
public record DuplicateSettings(Duration window, int maxCanonicals) {

    /** The index names its entries in 24 bits. */
    public static final int MOST_CANONICALS = (1 << 24) - 1;

    public DuplicateSettings {
        if (window.isNegative() || window.isZero()) {
            throw new ConfigException("--window-days must be at least 1, not " + window.toDays());
        }
        if (maxCanonicals < 1 || maxCanonicals > MOST_CANONICALS) {
            throw new ConfigException("--max-canonicals must be 1 to " + MOST_CANONICALS + ", not " + maxCanonicals);
        }
    }

    /** 14 days, a million pages. */
    public static DuplicateSettings defaults() {
        return new DuplicateSettings(Duration.ofDays(14), 1_000_000);
    }
}
