package io.github.chuanliu.feed;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as a look at its folder found it.
 *
 * @param path where it is
 * @param name its path below the folder that is fed, with {@code /}
 * @param key the file system's own name for it; empty if it has none
 * @param size in bytes
 * @param modified when it was last written
 */
record SeenFile(Path path, String name, String key, long size, Instant modified) {

    /** True if nobody wrote to it since. */
    boolean isOlderThan(Instant time) {
        return modified.isBefore(time);
    }
}
