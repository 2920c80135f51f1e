package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.util.Map;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Where a feed with a ledger publishes.
 *
 * @param feed name of the feed
 * @param topic where pages go
 * @param pages writes a page as the topic wants it
 * @param producer settings of a transactional producer, whose transactional id belongs to this feed alone
 * @param ledger where it is written down
 */
public record FeedTarget(
        String feed, String topic, Serializer<PageSnapshot> pages, Map<String, Object> producer, LedgerTopic ledger) {

    public FeedTarget {
        producer = Map.copyOf(producer);
        LedgerTopic.requireName(feed);
    }

    /** Without the settings of the producer, some of which are passwords. */
    @Override
    public String toString() {
        return "FeedTarget[" + feed + " to " + topic + "]";
    }
}
