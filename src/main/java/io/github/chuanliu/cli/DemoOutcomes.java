package io.github.chuanliu.cli;

import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.subscribe.Subscription;
import io.github.chuanliu.wire.AvroSerdes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;

/** Follows every topic that a page can end in. Its groups go on where they were when the demo's data is kept. */
final class DemoOutcomes implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration POLL = Duration.ofMillis(50);

    private final ClientProperties clients;
    private final Subscription<EnrichedArticle> enriched;
    private final Subscription<DuplicateArticle> duplicated;
    private final Subscription<RejectedPage> rejected;
    private final Subscription<byte[]> failed;

    DemoOutcomes(Pipeline pipeline) {
        this.clients = pipeline.clients();
        Topics topics = pipeline.topics();
        AvroSerdes serdes = pipeline.serdes();
        this.enriched =
                follow(topics.enriched(), serdes.of(EnrichedArticle.class).deserializer());
        this.duplicated =
                follow(topics.duplicated(), serdes.of(DuplicateArticle.class).deserializer());
        this.rejected = follow(topics.rejected(), serdes.of(RejectedPage.class).deserializer());
        this.failed = follow(topics.failed(), new ByteArrayDeserializer());
    }

    /** What came out for one feeding. */
    record Seen(
            List<EnrichedArticle> enriched,
            List<DuplicateArticle> duplicates,
            List<RejectedPage> rejected,
            List<byte[]> failed) {

        int count() {
            return enriched.size() + duplicates.size() + rejected.size() + failed.size();
        }
    }

    /** Waits until so many pages have come out somewhere; empty when they have not in time. */
    Optional<Seen> await(long pages) {
        Seen seen = new Seen(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen.count() < pages) {
            if (System.nanoTime() - deadline > 0) {
                return Optional.empty();
            }
            collect(enriched, seen.enriched());
            collect(duplicated, seen.duplicates());
            collect(rejected, seen.rejected());
            collect(failed, seen.failed());
        }
        return Optional.of(seen);
    }

    @Override
    public void close() {
        enriched.close();
        duplicated.close();
        rejected.close();
        failed.close();
    }

    private <V> Subscription<V> follow(String topic, Deserializer<V> values) {
        return new Subscription<>(
                clients.consumer("demo-follows-" + topic), values, List.of(topic), Subscription.Start.EARLIEST);
    }

    private static <V> void collect(Subscription<V> subscription, List<V> into) {
        Iterator<ConsumerRecord<String, V>> records = subscription.poll(POLL);
        while (records.hasNext()) {
            into.add(records.next().value());
        }
    }
}
