package io.github.chuanliu.feed;

import java.io.InputStream;
import java.time.Instant;
import java.util.Map;

/**
 * Opened bytes that hold one page or many.
 *
 * @param where their path on this machine
 * @param url URL of the page, if they are one page without a URL of its own
 * @param modified when they were written; stands in for the time of fetching
 * @param attributes what the source knows of them
 * @param before lines or records of the file that stand before these bytes
 * @param bytes read once, closed by whoever opened them
 */
record PageInput(
        String where, String url, Instant modified, Map<String, String> attributes, long before, InputStream bytes) {

    /** A file from its start. */
    PageInput(String where, String url, Instant modified, Map<String, String> attributes, InputStream bytes) {
        this(where, url, modified, attributes, 0, bytes);
    }

    /** The same, to be read from other bytes. */
    PageInput with(InputStream otherBytes) {
        return new PageInput(where, url, modified, attributes, before, otherBytes);
    }
}
