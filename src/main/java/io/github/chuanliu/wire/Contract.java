package io.github.chuanliu.wire;

import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.PageSnapshot;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.Topics;
import java.util.List;
import org.apache.avro.Schema;

/**
 * Which schema the values of a topic follow.
 *
 * @param topic name of the topic
 * @param schema reader's and writer's schema of this version of Chuanliu
 */
public record Contract(String topic, Schema schema) {

    /** Subject in the registry, by Confluent's TopicNameStrategy. */
    public String subject() {
        return topic + "-value";
    }

    /** Every topic with a schema. {@code pages.failed} has none: it holds bytes as they came. */
    public static List<Contract> of(Topics topics) {
        return List.of(
                new Contract(topics.fetched(), PageSnapshot.getClassSchema()),
                new Contract(topics.enriched(), EnrichedArticle.getClassSchema()),
                new Contract(topics.duplicated(), DuplicateArticle.getClassSchema()),
                new Contract(topics.pairs(), RegionPairObservation.getClassSchema()),
                new Contract(topics.rejected(), RejectedPage.getClassSchema()));
    }
}
