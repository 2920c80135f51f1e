package io.github.chuanliu.bench.chaos;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A page that is fed, and what must become of it.
 *
 * @param url where it was fetched
 * @param body its bytes
 * @param way how it comes in
 * @param fate what must become of it
 */
record FedPage(String url, byte[] body, Way way, Fate fate) {

    /** How a page reaches {@code pages.fetched}. */
    enum Way {
        /** A line of a file that is only ever appended to: pages of one address stay in order. */
        ONE_FILE,
        /** A line of a file that is rotated. */
        ROTATED,
        /** A line in a gzip member of its own file. */
        PACKED,
        TEXT_FILE,
        HTML_FILE,
        /** Written past the feeder; the body is the record's value. */
        RECORD
    }

    /** What becomes of a page. */
    sealed interface Fate {

        /** It carries this story: told in {@code articles.enriched} or linked in {@code articles.duplicated}. */
        record OfStory(int story) implements Fate {}

        /** It goes to {@code pages.rejected} or {@code pages.failed}. */
        record Refused() implements Fate {}

        /** The feeder names it in its side file and publishes nothing. */
        record Named() implements Fate {}
    }

    /** Two fetches of one address with the same bytes are the same. */
    String identity() {
        return identity(url, body);
    }

    static String identity(String url, byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return url + " " + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }
}
