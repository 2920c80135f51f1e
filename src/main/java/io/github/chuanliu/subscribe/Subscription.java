package io.github.chuanliu.subscribe;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RecordDeserializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An ordinary consumer of some topics. A record that cannot be read is reported and passed over, as one bad record must
 * not stop a subscriber. Offsets are committed when they are told to be, for the records that are done: a consumer's own
 * commits speak of all that was polled.
 *
 * @param <V> type of the values
 */
public final class Subscription<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Subscription.class);

    private final Consumer<String, V> consumer;
    private final Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();

    /** Where a group without committed offsets begins. */
    public enum Start {
        EARLIEST,
        LATEST
    }

    /**
     * @param settings consumer properties with bootstrap servers and group id
     * @param values deserializer of the values
     */
    public Subscription(Map<String, Object> settings, Deserializer<V> values, Collection<String> topics, Start start) {
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, start == Start.EARLIEST ? "earliest" : "latest");
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), values);
        consumer.subscribe(List.copyOf(topics));
    }

    /** The next records, none when none come in time. */
    public Iterator<ConsumerRecord<String, V>> poll(Duration limit) {
        try {
            return consumer.poll(limit).iterator();
        } catch (RecordDeserializationException unreadable) {
            LOG.warn(
                    "{}@{} cannot be read and is passed over: {}",
                    unreadable.topicPartition(),
                    unreadable.offset(),
                    String.valueOf(unreadable.getCause()));
            consumer.seek(unreadable.topicPartition(), unreadable.offset() + 1);
            return Collections.emptyIterator();
        }
    }

    /** Whether everything that was committed to the topics when this is called has been polled. */
    public boolean isAtEnd() {
        Set<TopicPartition> partitions = consumer.assignment();
        if (partitions.isEmpty()) {
            return false;
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        return partitions.stream()
                .allMatch(partition -> consumer.position(partition) >= ends.getOrDefault(partition, 0L));
    }

    /** The group need not see this record, or any before it in its partition, again. */
    public void done(ConsumerRecord<String, V> record) {
        done.put(
                new TopicPartition(record.topic(), record.partition()),
                new OffsetAndMetadata(record.offset() + 1, record.leaderEpoch(), ""));
    }

    /** Makes the group go on behind what is done. */
    public void commit() {
        if (!done.isEmpty()) {
            consumer.commitSync(done);
            done.clear();
        }
    }

    @Override
    public void close() {
        consumer.close();
    }
}
