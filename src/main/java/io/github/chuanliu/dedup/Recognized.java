package io.github.chuanliu.dedup;

import io.github.chuanliu.dedup.Verdict.Duplicate;

/** What a page was recognised as. */
sealed interface Recognized {

    /** This very page was decided before. */
    record Repeated(Verdict verdict) implements Recognized {}

    /** The URL still carries a text of which it is the canonical page. */
    record UnchangedCanonical(Canonical canonical, double similarity) implements Recognized {}

    /** The URL still carries the same print of another URL's story. */
    record UnchangedReprint(Reprint reprint) implements Recognized {}

    /** The URL carries the story in other words; {@code last} is its latest revision. */
    record Revised(Canonical last, double similarity) implements Recognized {}

    /** Another URL carried the story first. */
    record Printed(Duplicate verdict) implements Recognized {}

    /** Nothing like it is known. */
    record Unknown() implements Recognized {}
}
