package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;

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

    /**
     * Writes down who is about to feed, outside of any transaction. Whoever is shut out by this process afterwards finds its
     * name in the ledger and ends, rather than take the feed back from a successor that has not committed anything yet.
     *
     * @throws KafkaException if Kafka is away or does not let us in
     */
    void announce(FeedOwner owner) {
        Map<String, Object> settings = new HashMap<>(producer);
        settings.remove(ProducerConfig.TRANSACTIONAL_ID_CONFIG);
        try (Producer<String, byte[]> plain =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            plain.send(ledger.record(feed, owner)).get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KafkaException failure ? failure : new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Without the settings of the producer, some of which are passwords. */
    @Override
    public String toString() {
        return "FeedTarget[" + feed + " to " + topic + "]";
    }
}
