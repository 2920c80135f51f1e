package io.github.chuanliu.text;

/**
 * What extraction is willing to read, so that no page can take unbounded time or memory.
 *
 * @param maxPageBytes larger pages are rejected unread; the default is 8 MiB, as for publishing
 * @param maxBodyChars larger bodies are rejected, as no news article has them; the default is 400,000 UTF-16 units
 * @param minBodyChars shorter bodies are no article; the default is 40 visible characters
 */
public record ExtractionLimits(int maxPageBytes, int maxBodyChars, int minBodyChars) {

    public ExtractionLimits {
        if (maxPageBytes < 1 || maxBodyChars < 1 || minBodyChars < 1) {
            throw new IllegalArgumentException("limits must be positive: " + maxPageBytes + " bytes, at most "
                    + maxBodyChars + " and at least " + minBodyChars + " characters");
        }
    }

    public static ExtractionLimits defaults() {
        return forPagesOf(8 << 20);
    }

    /** The defaults with another limit of the page, in bytes. */
    public static ExtractionLimits forPagesOf(int maxPageBytes) {
        return new ExtractionLimits(maxPageBytes, 400_000, 40);
    }
}
