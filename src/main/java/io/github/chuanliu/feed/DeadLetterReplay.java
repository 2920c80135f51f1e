package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Sends dead letters through the pipeline again, byte for byte, each one once: what was sent is committed in the same
 * transaction as the place up to which it was read. A page that fails again is a new dead letter, for another replay.
 */
public final class DeadLetterReplay {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String from;
    private final String to;
    private final Map<String, Object> consumer;
    private final Map<String, Object> producer;

    /**
     * @param from topic of the dead letters
     * @param to topic of the pages
     * @param consumer settings of a consumer, with the group that remembers what was sent
     * @param producer settings of a transactional producer
     */
    public DeadLetterReplay(String from, String to, Map<String, Object> consumer, Map<String, Object> producer) {
        this.from = from;
        this.to = to;
        this.consumer = new HashMap<>(consumer);
        this.consumer.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        this.consumer.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumer.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        this.producer = Map.copyOf(producer);
    }

    /**
     * Shows what would be sent, and sends nothing.
     *
     * @return how many
     */
    public long show(Consumer<DeadLetter> receiver) {
        try (KafkaConsumer<byte[], byte[]> reader = reader()) {
            return read(reader, letters -> letters.forEach(receiver));
        }
    }

    /**
     * Sends every dead letter that is there now and was not sent before.
     *
     * @param receiver hears of each one that is committed
     * @return how many
     * @throws org.apache.kafka.common.KafkaException if it cannot go on; run it again then
     */
    public long send(Consumer<DeadLetter> receiver) {
        try (Producer<byte[], byte[]> writer =
                new KafkaProducer<>(producer, new ByteArraySerializer(), new ByteArraySerializer())) {
            // First: what another replay left open is decided before its place is read.
            writer.initTransactions();
            int partitions = writer.partitionsFor(to).size();
            try (KafkaConsumer<byte[], byte[]> reader = reader()) {
                return read(reader, letters -> {
                    writer.beginTransaction();
                    letters.forEach(letter -> writer.send(letter.replayed(to, partitions)));
                    writer.sendOffsetsToTransaction(places(letters), reader.groupMetadata());
                    writer.commitTransaction();
                    letters.forEach(receiver);
                });
            }
        }
    }

    /** Hands over what lies between the group's place and the end as it is now. */
    private long read(KafkaConsumer<byte[], byte[]> reader, Consumer<List<DeadLetter>> receiver) {
        List<TopicPartition> partitions = reader.partitionsFor(from).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        // Assigned, not subscribed: the producer's transactional id already lets only one replay at a time through.
        reader.assign(partitions);
        Map<TopicPartition, Long> ends = reader.endOffsets(partitions);
        long count = 0;
        while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
            List<DeadLetter> letters = new ArrayList<>();
            for (ConsumerRecord<byte[], byte[]> each : reader.poll(POLL)) {
                TopicPartition partition = new TopicPartition(each.topic(), each.partition());
                if (each.offset() < Optional.ofNullable(ends.get(partition)).orElse(0L)) {
                    letters.add(new DeadLetter(each));
                }
            }
            if (!letters.isEmpty()) {
                receiver.accept(letters);
                count += letters.size();
            }
        }
        return count;
    }

    private static Map<TopicPartition, OffsetAndMetadata> places(List<DeadLetter> letters) {
        Map<TopicPartition, OffsetAndMetadata> places = new HashMap<>();
        for (DeadLetter letter : letters) {
            ConsumerRecord<byte[], byte[]> each = letter.record();
            places.put(new TopicPartition(each.topic(), each.partition()), new OffsetAndMetadata(each.offset() + 1));
        }
        return places;
    }

    private KafkaConsumer<byte[], byte[]> reader() {
        return new KafkaConsumer<>(consumer, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }
}
