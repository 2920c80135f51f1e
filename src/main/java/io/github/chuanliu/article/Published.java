package io.github.chuanliu.article;

import java.time.Instant;

/** When the page was published, and how that is known. */
public sealed interface Published {

    /** The page states the time; a time without a zone is China Standard Time (UTC+8), a bare date is its midnight. */
    record Stated(Instant at) implements Published {}

    /**
     * The page does not state it, but something else does.
     *
     * @param at start of the inferred day, UTC+8, unless the source gives a time
     * @param from what says so, such as {@code url}
     */
    record Inferred(Instant at, String from) implements Published {}

    /** Nothing says when. */
    record Unknown() implements Published {}
}
