package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;

/** Finds what is complete in a file that may still be written. */
interface Framing {

    /** Parts end soon after so many bytes, so that a restart finds its place quickly. */
    long PART_BYTES = 8L << 20;

    /** Whether somebody may still be writing. */
    enum Writing {
        GOING_ON,
        AT_REST
    }

    /**
     * The next complete part; empty if there is none yet.
     *
     * @param from where the part begins
     * @param size of the file, in bytes
     */
    Extent next(SeekableByteChannel file, long from, long size, Writing writing) throws IOException;

    /** How to know the bytes before a place again. */
    Fingerprint fingerprint(SeekableByteChannel file, long end) throws IOException;

    /** True if pages may be added at its end; false if a changed file is another page. */
    boolean grows();

    static Framing of(PageFormat format, FeedSettings settings) {
        return switch (format) {
            case JSON_LINES -> new CompleteLines(JsonLinesReader.longestLine(settings));
            case WARC -> new CompleteRecords();
            case TEXT, HTML, XHTML, UNKNOWN -> new WholeFile();
        };
    }
}
