package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.Duplicate;

/**
 * A page that was a duplicate of another URL's story. It is never compared with other pages, so that
 * A~B~C does not drift; it only lets the same page be known again.
 *
 * @param url hash of the URL
 * @param digest of its body
 * @param position where it lies
 * @param verdict what it was found to be
 * @param sequence its place among all records of the state
 * @param stamp clock of the log when it was written, milliseconds since 1970 UTC
 */
record Reprint(Hash128 url, Hash128 digest, PagePosition position, Duplicate verdict, long sequence, long stamp) {

    static Reprint of(Sketch page, Duplicate verdict, long sequence, long stamp) {
        return new Reprint(page.url(), page.digest(), page.position(), verdict, sequence, stamp);
    }

    Reprint renewed(long newSequence, long newStamp) {
        return new Reprint(url, digest, position, verdict, newSequence, newStamp);
    }

    /** Whether this is the very page, decided before. */
    boolean isOf(Sketch page) {
        return position.equals(page.position()) && hasTextOf(page);
    }

    boolean hasTextOf(Sketch page) {
        return url.equals(page.url()) && digest.equals(page.digest());
    }
}
