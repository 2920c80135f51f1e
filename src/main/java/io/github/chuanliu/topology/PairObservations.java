package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPair;
import io.github.chuanliu.avro.RegionPairObservation;
import java.util.List;

/** What a story says about region pairs, one small record each. */
final class PairObservations {

    private PairObservations() {}

    static List<RegionPairObservation> of(EnrichedArticle article) {
        return article.getRegionPairs().stream()
                .map(pair -> observation(article, pair))
                .toList();
    }

    private static RegionPairObservation observation(EnrichedArticle article, RegionPair pair) {
        return RegionPairObservation.newBuilder()
                .setPair(pair.getFrom().getCode()
                        + (pair.getDirected() ? ">" : "~")
                        + pair.getTo().getCode())
                .setStoryId(article.getStoryId())
                .setRevision(article.getRevision())
                .setRelation(pair.getRelation())
                .setFrom(pair.getFrom())
                .setTo(pair.getTo())
                .setDirected(pair.getDirected())
                .setFramework(pair.getFramework())
                .setPlover(pair.getPlover())
                .setEventStart(pair.getEventStart())
                .setEventEnd(pair.getEventEnd())
                .setConfidence(pair.getConfidence())
                .setQuote(pair.getEvidence().get(0).getQuote())
                .setTitle(article.getTitle())
                .setUrl(article.getUrl())
                .setOutlet(article.getOutlet())
                .setPublishedAt(article.getPublishedAt())
                .build();
    }
}
