package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.Sketch;

/**
 * A page ready to be judged: what waits beside its partition and what goes to the ordered partition.
 *
 * @param article the record as far as the page alone tells; its story and revision follow from the verdict
 * @param sketch what the duplicate decision needs of it
 */
record SketchedPage(EnrichedArticle article, Sketch sketch) {}
