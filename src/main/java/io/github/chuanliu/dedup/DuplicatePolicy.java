package io.github.chuanliu.dedup;

import java.time.Duration;

/**
 * When two pages tell the same story.
 *
 * @param sameStory Jaccard similarity from which two texts are prints of one, 0 to 1
 * @param unchanged Jaccard similarity from which a page fetched again is the same, {@code sameStory} to 1
 * @param window how far the times of two pages of one story may lie apart
 * @param tellingLength characters of a normalised text from which it tells its event on its own: shorter texts are
 *     never near duplicates, and equal ones are duplicates inside the window only
 */
public record DuplicatePolicy(double sameStory, double unchanged, Duration window, int tellingLength) {

    public static final DuplicatePolicy DEFAULT = new DuplicatePolicy(0.5, 0.98, Duration.ofDays(14), 100);

    public DuplicatePolicy {
        if (!(0 < sameStory && sameStory <= unchanged && unchanged <= 1)) {
            throw new IllegalArgumentException(
                    "0 < sameStory <= unchanged <= 1 does not hold for " + sameStory + " and " + unchanged);
        }
        if (window.isNegative() || tellingLength < 0) {
            throw new IllegalArgumentException("window " + window + ", telling length " + tellingLength);
        }
    }

    /** What a page of a known URL is to an earlier page of that URL. */
    enum Recrawl {
        /** The same text. */
        UNCHANGED,
        /** The same story in other words. */
        REVISED,
        /** Something else stands there now. */
        REPLACED
    }

    /**
     * Compares a page with an earlier one of its URL. A corrected date or visitor is a revision however small the
     * change, as it is what subscribers live on.
     */
    Recrawl recrawl(Sketch page, Sketch earlier) {
        if (page.digest().equals(earlier.digest())) {
            return Recrawl.UNCHANGED;
        }
        double similarity = page.signature().similarity(earlier.signature());
        if (similarity < sameStory) {
            return Recrawl.REPLACED;
        }
        boolean same = similarity >= unchanged && !page.claims().contradicts(earlier.claims());
        return same ? Recrawl.UNCHANGED : Recrawl.REVISED;
    }

    /**
     * Whether equal texts on two URLs are one story. A text long enough to tell its event is, whenever it is printed;
     * a formula such as 今日停水 is a new event after the window. Claims are not asked: equal texts claim the same, and
     * what differs is how their pages were read.
     */
    boolean isReprint(Sketch page, Sketch sameText) {
        return page.length() >= tellingLength || inWindow(page, sameText);
    }

    /** Whether similar texts on two URLs are one story. */
    boolean isNear(Sketch page, Sketch other) {
        return page.length() >= tellingLength
                && other.length() >= tellingLength
                && inWindow(page, other)
                && page.signature().similarity(other.signature()) >= sameStory
                && !page.claims().contradicts(other.claims());
    }

    private boolean inWindow(Sketch page, Sketch other) {
        return Math.abs(page.pageTime() - other.pageTime()) <= window.toMillis();
    }
}
