package io.github.chuanliu.topology;

import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Verdict;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Sends a verdict back to the partition of its page by number. Routing by key hash would need every producer of
 * {@code pages.fetched} to hash as we do; librdkafka's default does not, and the pages would wait for ever.
 */
final class VerdictRouting implements StreamPartitioner<PagePosition, Verdict> {

    @Override
    public Optional<Set<Integer>> partitions(String topic, PagePosition page, Verdict verdict, int partitions) {
        if (page.partition() >= partitions) {
            throw new IllegalStateException("verdict for " + page + " but " + topic + " has only " + partitions
                    + " partitions: pages.fetched grew while the application ran; see docs/operations.md");
        }
        return Optional.of(Set.of(page.partition()));
    }
}
