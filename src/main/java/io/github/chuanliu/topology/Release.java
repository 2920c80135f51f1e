package io.github.chuanliu.topology;

import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import java.util.List;

/** What leaves the pipeline for a page once its verdict is in. */
sealed interface Release {

    /** A new story or a new revision of one, with what it says about region pairs. */
    record Enriched(EnrichedArticle article, List<RegionPairObservation> observations) implements Release {}

    /** One more page that carries a known story. */
    record Duplicated(DuplicateArticle duplicate) implements Release {}

    default boolean isEnriched() {
        return this instanceof Enriched;
    }
}
