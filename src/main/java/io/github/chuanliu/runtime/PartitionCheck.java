package io.github.chuanliu.runtime;

import io.github.chuanliu.config.Topics;
import java.util.List;

/**
 * Refuses to run when a topic is missing, or partition counts do not fit. A stream without its output topics would send
 * for ever and say nothing. A page's verdict is routed to the partition number of the page, and
 * the page waits in the store of that number: were there fewer, pages would wait for ever with the state RUNNING.
 */
public final class PartitionCheck {

    private final TopicCreation topics;
    private final String applicationId;

    public PartitionCheck(TopicCreation topics, String applicationId) {
        this.topics = topics;
        this.applicationId = applicationId;
    }

    /**
     * @return partitions of {@code pages.fetched}
     * @throws ClusterException when a topic of the stream is missing or an internal topic does not fit
     */
    public int pagePartitions(Topics names) {
        int pages = topics.require(names.fetched());
        List.of(names.enriched(), names.duplicated(), names.pairs(), names.rejected(), names.failed())
                .forEach(topics::require);
        require("verdicts-repartition", pages, names.fetched());
        require("pending-articles-changelog", pages, names.fetched());
        require("sketches-repartition", 1, "the one order of all pages");
        require("canonicals-changelog", 1, "the one order of all pages");
        return pages;
    }

    private void require(String internal, int expected, String because) {
        String topic = applicationId + "-" + internal;
        topics.partitions(topic).filter(actual -> actual != expected).ifPresent(actual -> {
            throw new ClusterException("topic " + topic + " has " + actual + " partitions and not " + expected
                    + ", which " + because + " needs; pages would wait for ever. Give the application a new"
                    + " --application-id, or stop every instance and reset it (docs/operations.md)");
        });
    }
}
