package io.github.chuanliu.bench;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A subscriber that reads what is committed, on a thread of its own, and notes how old each record is on arrival. */
final class Arrivals implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Latencies latencies = new Latencies();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Thread thread;

    private Arrivals(KafkaConsumer<byte[], byte[]> consumer) {
        this.thread = new Thread(() -> read(consumer), "bench-arrivals");
        thread.setDaemon(true);
    }

    /** Subscribes to what is written to these topics from now on. */
    static Arrivals at(TestBed bed, Collection<String> topics) {
        Map<String, Object> settings = new HashMap<>(bed.clients().consumer("bench-" + UUID.randomUUID()));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        Arrivals arrivals = new Arrivals(consumer);
        arrivals.thread.start();
        return arrivals;
    }

    /** Waits until so many pages have arrived in all. */
    void await(int pages) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (latencies.count() < pages) {
            if (System.nanoTime() > deadline || !thread.isAlive()) {
                throw new IllegalStateException(latencies.count() + " of " + pages + " pages arrived in time");
            }
            Thread.sleep(10);
        }
    }

    /** The ages of all that arrived so far. */
    Latencies latencies() {
        return latencies;
    }

    private void read(KafkaConsumer<byte[], byte[]> consumer) {
        try (consumer) {
            while (!stopping.get()) {
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    Header sent = record.headers().lastHeader(PageWriter.SENT);
                    latencies.add(
                            System.nanoTime() - ByteBuffer.wrap(sent.value()).getLong());
                }
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping.set(true);
        thread.join();
    }
}
