package io.github.chuanliu.feed;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file's name says of it, once rotation has put a number or a date into it: {@code crawl.jsonl.1.gz}. */
final class FollowedName {

    private static final Pattern ROTATED = Pattern.compile("[.-][0-9][0-9T:_-]*$");

    private static final String GZIP = ".gz";

    private FollowedName() {}

    /** The format; empty if it is no page, or not finished yet, as {@code .tmp} and {@code .part} say. */
    static Optional<PageFormat> format(Path file) {
        String name = String.valueOf(file.getFileName());
        String packing = name.endsWith(GZIP) ? GZIP : "";
        String plain = name.substring(0, name.length() - packing.length());
        return PageFormat.ofName(file)
                .or(() -> PageFormat.ofName(Path.of(ROTATED.matcher(plain).replaceFirst("") + packing)));
    }

    /** True if its writer says that it gets its name later. */
    static boolean isUnfinished(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".tmp") || name.endsWith(".part");
    }
}
