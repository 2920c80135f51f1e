package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.config.Topics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Notes when verdicts arrive at a subscriber of what is committed, stories and links alike. */
final class VerdictWatch implements AutoCloseable {

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final ConcurrentSkipListSet<Long> arrivals = new ConcurrentSkipListSet<>();
    private final Thread thread = new Thread(this::watch, "verdict watch");
    private volatile boolean closing;

    VerdictWatch(ChainBed bed) {
        Map<String, Object> settings = new HashMap<>(bed.clients().consumer("watch-" + UUID.randomUUID()));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        Topics topics = bed.topics();
        List<TopicPartition> partitions = Stream.of(topics.enriched(), topics.duplicated())
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!closing) {
            if (!consumer.poll(Duration.ofMillis(20)).isEmpty()) {
                arrivals.add(System.nanoTime());
            }
        }
    }

    /**
     * Waits for a verdict after a moment ({@link System#nanoTime}). Returns whether one came in time.
     *
     * @param limit from now
     */
    boolean awaitSince(long moment, Duration limit) throws InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        while (arrivals.higher(moment) == null) {
            if (System.nanoTime() - deadline > 0) {
                return false;
            }
            Thread.sleep(20);
        }
        return true;
    }

    /** The longest time without a verdict since that moment, up to the last that came; the moment itself counts as one. */
    Duration longestPauseSince(long moment) {
        long longest = 0;
        long before = moment;
        for (long arrival : arrivals.tailSet(moment, false)) {
            longest = Math.max(longest, arrival - before);
            before = arrival;
        }
        return Duration.ofNanos(longest);
    }

    @Override
    public void close() throws InterruptedException {
        closing = true;
        thread.join();
        consumer.close();
    }
}
