package io.github.chuanliu.bench.chaos;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RegionPairObservation;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.bench.chaos.FedPage.Way;
import io.github.chuanliu.bench.chaos.Observed.Linked;
import io.github.chuanliu.bench.chaos.Observed.PairOf;
import io.github.chuanliu.bench.chaos.Observed.Told;
import io.github.chuanliu.config.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads everything that is committed, as any subscriber could. */
final class ChainReader implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChainBed bed;
    private final Topics topics;
    private final Set<String> foreignRecords;
    private final Deserializer<PageSnapshot> snapshots;
    private final KafkaConsumer<String, byte[]> consumer;

    ChainReader(ChainBed bed, Corpus corpus) {
        this.bed = bed;
        this.topics = bed.topics();
        this.snapshots = bed.serdes().pages().deserializer();
        foreignRecords = corpus.pages().stream()
                .filter(page -> page.way() == Way.RECORD)
                .map(FedPage::identity)
                .collect(Collectors.toSet());
        Map<String, Object> settings = new HashMap<>(bed.clients().consumer("chaos-" + UUID.randomUUID()));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Ends of all topics as a reader of committed records sees them: they move as long as something happens. */
    Map<TopicPartition, Long> ends() {
        List<TopicPartition> all = topics.specs().stream()
                .flatMap(spec -> partitions(spec.name()).stream())
                .toList();
        consumer.assign(all);
        return consumer.endOffsets(all);
    }

    Observed read() throws IOException {
        List<String> fetched = new ArrayList<>();
        each(topics.fetched(), page -> fetched.add(identity(page)));
        List<Told> told = new ArrayList<>();
        each(
                topics.enriched(),
                EnrichedArticle.class,
                article -> told.add(new Told(
                        article.getUrl(),
                        article.getStoryId(),
                        article.getRevision(),
                        article.getRegionPairs().size())));
        List<Linked> linked = new ArrayList<>();
        each(
                topics.duplicated(),
                DuplicateArticle.class,
                page -> linked.add(new Linked(page.getUrl(), page.getStoryId())));
        List<String> refused = new ArrayList<>();
        each(topics.rejected(), RejectedPage.class, page -> refused.add(page.getUrl()));
        each(topics.failed(), page -> refused.add(page.key()));
        List<PairOf> pairs = new ArrayList<>();
        each(topics.pairs(), RegionPairObservation.class, pair -> {
            if (!pair.getRetracted()) {
                pairs.add(new PairOf(pair.getStoryId(), pair.getRevision()));
            }
        });
        return new Observed(fetched, told, linked, refused, pairs, named());
    }

    private String identity(ConsumerRecord<String, byte[]> record) {
        String asItIs = FedPage.identity(record.key(), record.value());
        if (foreignRecords.contains(asItIs)) {
            return asItIs;
        }
        PageSnapshot page = snapshots.deserialize(record.topic(), record.value());
        return FedPage.identity(page.url(), page.body());
    }

    private <T extends SpecificRecord> void each(String topic, Class<T> type, Consumer<T> action) {
        Deserializer<T> values = bed.serdes().of(type).deserializer();
        each(topic, record -> action.accept(values.deserialize(topic, record.value())));
    }

    private void each(String topic, Consumer<ConsumerRecord<String, byte[]>> action) {
        List<TopicPartition> partitions = partitions(topic);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(Duration.ofMillis(100)).forEach(action);
        }
    }

    private List<TopicPartition> partitions(String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
    }

    private List<String> named() throws IOException {
        if (!Files.exists(bed.badLines())) {
            return List.of();
        }
        List<String> named = new ArrayList<>();
        for (String line : Files.readAllLines(bed.badLines())) {
            named.add(JSON.readTree(line).path("url").asText());
        }
        return named;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
