package io.github.chuanliu.feed;

import io.github.chuanliu.config.ConfigException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The ledger's topic: compacted, a record a file, keyed by the feed's name and the entry's id.
 *
 * @param topic its name
 * @param consumer settings of a consumer, deserializers apart
 */
public record LedgerTopic(String topic, Map<String, Object> consumer) {

    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String OWNER = "@owner";

    public LedgerTopic {
        consumer = Map.copyOf(consumer);
    }

    /**
     * Its keys begin with the name of the feed and a slash.
     *
     * @throws ConfigException if a feed of this name would not find its own entries again
     */
    static void requireName(String feed) {
        if (feed.isBlank() || feed.contains("/")) {
            throw new ConfigException("the name of a feed must not be empty and must not contain a slash: " + feed);
        }
    }

    /**
     * What a feed has written down.
     *
     * @param feed name of the feed
     * @param owner who feeds under this name, or did last
     * @param entries a file each
     */
    public record Contents(String feed, Optional<FeedOwner> owner, List<LedgerEntry> entries) {}

    /**
     * Everything that is committed for a feed at this moment, which an open transaction may hold up.
     *
     * @param events hears that reading goes on, and what it waits for if it stands for long
     * @throws org.apache.kafka.common.KafkaException if the topic cannot be read
     */
    public Contents read(String feed, FollowEvents events) {
        return read(feed, events, PATIENCE);
    }

    Contents read(String feed, FollowEvents events, Duration patience) {
        Map<String, byte[]> latest = new HashMap<>();
        String prefix = feed + "/";
        readAll(new LedgerWait(events, patience), entry -> {
            if (entry.key() != null && entry.key().startsWith(prefix)) {
                String id = entry.key().substring(prefix.length());
                if (entry.value() == null) {
                    latest.remove(id);
                } else {
                    latest.put(id, entry.value());
                }
            }
        });
        Optional<FeedOwner> owner = Optional.ofNullable(latest.remove(OWNER)).map(LedgerJson::readOwner);
        List<LedgerEntry> entries = latest.entrySet().stream()
                .map(entry -> LedgerJson.read(entry.getKey(), entry.getValue()))
                .toList();
        return new Contents(feed, owner, entries);
    }

    ProducerRecord<String, byte[]> record(String feed, LedgerEntry entry) {
        return new ProducerRecord<>(topic, feed + "/" + entry.id(), LedgerJson.write(entry));
    }

    ProducerRecord<String, byte[]> record(String feed, FeedOwner owner) {
        return new ProducerRecord<>(topic, feed + "/" + OWNER, LedgerJson.write(owner));
    }

    /** Takes an entry out of the compacted topic. */
    @SuppressWarnings("NullAway") // Kafka's tombstone is a null
    ProducerRecord<String, byte[]> removal(String feed, String id) {
        return new ProducerRecord<>(topic, feed + "/" + id, null);
    }

    private void readAll(LedgerWait wait, java.util.function.Consumer<ConsumerRecord<String, byte[]>> receiver) {
        Map<TopicPartition, Long> ends = ends();
        try (KafkaConsumer<String, byte[]> reader = open("read_committed")) {
            reader.assign(ends.keySet());
            reader.seekToBeginning(ends.keySet());
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(POLL).forEach(receiver);
                wait.look(reader, ends);
            }
        }
    }

    /**
     * The ends of the log, not of what is committed: where another feed's transaction is open, ours behind it must be
     * waited for, or pages would be published again.
     */
    private Map<TopicPartition, Long> ends() {
        try (KafkaConsumer<String, byte[]> reader = open("read_uncommitted")) {
            List<TopicPartition> partitions = reader.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            reader.assign(partitions);
            return reader.endOffsets(partitions);
        }
    }

    private KafkaConsumer<String, byte[]> open(String isolation) {
        Map<String, Object> settings = new HashMap<>(consumer);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
