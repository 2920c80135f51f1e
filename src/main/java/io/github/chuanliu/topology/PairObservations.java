package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.Region;
import io.github.chuanliu.avro.RegionPair;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.Relation;
import io.github.chuanliu.region.Gazetteer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a revision of a story says about region pairs, and what it no longer says, one small record each. */
final class PairObservations {

    private final Gazetteer gazetteer;

    PairObservations(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** @param previousPairs what the revision before said, as {@code RegionPair.claim()} writes it; empty for the first */
    List<RegionPairObservation> of(EnrichedArticle article, Set<String> previousPairs) {
        List<RegionPairObservation> observations = new ArrayList<>();
        Set<String> said = new LinkedHashSet<>();
        for (RegionPair pair : article.getRegionPairs()) {
            said.add(pair.getRelation() + ":" + key(pair));
            observations.add(observation(article, pair));
        }
        // In the order of the claims, so that a replay writes the same records.
        for (String claim : new TreeSet<>(previousPairs)) {
            if (!said.contains(claim)) {
                observations.add(retraction(article, claim));
            }
        }
        return observations;
    }

    private static RegionPairObservation observation(EnrichedArticle article, RegionPair pair) {
        return about(article)
                .setPair(key(pair))
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
                .build();
    }

    private RegionPairObservation retraction(EnrichedArticle article, String claim) {
        int colon = claim.indexOf(':');
        String relation = claim.substring(0, colon);
        String pair = claim.substring(colon + 1);
        String[] sides = pair.split("[>~]");
        return about(article)
                .setPair(pair)
                .setRelation(Relation.valueOf(relation))
                .setFrom(region(sides[0]))
                .setTo(region(sides[1]))
                .setDirected(pair.indexOf('>') > 0)
                .setPlover(io.github.chuanliu.article.RegionPair.Relation.valueOf(relation)
                        .plover())
                .setRetracted(true)
                .build();
    }

    private static RegionPairObservation.Builder about(EnrichedArticle article) {
        return RegionPairObservation.newBuilder()
                .setStoryId(article.getStoryId())
                .setRevision(article.getRevision())
                .setTitle(article.getTitle())
                .setUrl(article.getUrl())
                .setOutlet(article.getOutlet())
                .setPublishedAt(article.getPublishedAt());
    }

    private Region region(String code) {
        return gazetteer
                .region(code)
                .map(region -> new Region(region.code(), region.adcode(), region.nameZh(), region.nameEn()))
                .orElseThrow(() -> new IllegalStateException("no region has the code " + code));
    }

    private static String key(RegionPair pair) {
        return pair.getFrom().getCode()
                + (pair.getDirected() ? ">" : "~")
                + pair.getTo().getCode();
    }
}
