package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.Sketch;

/**
 * A page that waits for its verdict.
 *
 * @param appendedAt when the broker took the page, milliseconds since 1970 UTC
 * @param heldAt since when it waits, by the clock of the instance
 * @param sketch what was sent to be judged, and can be sent again
 * @param article the record as far as the page alone tells
 */
record PendingPage(long appendedAt, long heldAt, Sketch sketch, EnrichedArticle article) {}
