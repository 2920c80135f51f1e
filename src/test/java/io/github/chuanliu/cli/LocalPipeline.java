package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.DuplicateArticle;
import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.local.LocalEngine;
import io.github.chuanliu.local.RegistryInstallation;
import io.github.chuanliu.runtime.StreamApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A real broker and a real registry with a topic set of its own, and what tests do with them. */
final class LocalPipeline implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final LocalEngine engine;
    private final Path folder;

    LocalPipeline(Path folder) {
        this.folder = folder;
        this.engine = LocalEngine.start(
                folder.resolve("engine"), LocalCommand.brokerSettings(0), RegistryInstallation.ofThisBuild(), 0);
    }

    String bootstrapServers() {
        return engine.bootstrapServers();
    }

    String registryUrl() {
        return engine.schemaRegistryUrl();
    }

    /** Topics and schemas behind a prefix, so that tests do not see each other's records. */
    Pipeline prepared(String prefix, int partitions) {
        Pipeline pipeline = unprepared(prefix, engine.schemaRegistryUrl());
        pipeline.createTopics(partitions, Optional.empty());
        org.awaitility.Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> pipeline.checkTopics().stream().allMatch(topic -> topic.partitions() == partitions));
        pipeline.registerSchemas();
        return pipeline;
    }

    Pipeline unprepared(String prefix, String registryUrl) {
        return new Pipeline(
                new Connection(engine.bootstrapServers(), registryUrl, Map.of()),
                Topics.withPrefix(prefix + "."),
                SizeLimits.defaults());
    }

    StreamSettings settings(String name) {
        StreamSettings defaults = StreamSettings.defaults(folder.resolve("state-" + name));
        return new StreamSettings(
                name,
                1,
                Duration.ofMillis(50),
                defaults.stateDirectory(),
                0,
                defaults.groupProtocol(),
                defaults.resendAfter(),
                defaults.duplicates());
    }

    StreamApplication stream(Pipeline pipeline, String name) throws InterruptedException {
        StreamApplication application = pipeline.stream(settings(name));
        if (!application.awaitReady(PATIENCE)) {
            throw new IllegalStateException("the stream did not start within " + PATIENCE);
        }
        return application;
    }

    static void feed(Pipeline pipeline, List<PageSnapshot> pages) {
        try (Producer<String, PageSnapshot> producer = pipeline.producer()) {
            pages.forEach(
                    page -> producer.send(new ProducerRecord<>(pipeline.topics().fetched(), page.url(), page)));
        }
    }

    /** Everything committed to a topic now. */
    static <V> List<ConsumerRecord<String, V>> committed(Pipeline pipeline, String topic, Deserializer<V> values) {
        Map<String, Object> settings = new HashMap<>(pipeline.clients().consumer("test-" + UUID.randomUUID()));
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        try (KafkaConsumer<String, V> consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, V>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    static List<ConsumerRecord<String, EnrichedArticle>> enriched(Pipeline pipeline) {
        return committed(pipeline, pipeline.topics().enriched(), EnrichedArticle.class);
    }

    static List<ConsumerRecord<String, DuplicateArticle>> duplicated(Pipeline pipeline) {
        return committed(pipeline, pipeline.topics().duplicated(), DuplicateArticle.class);
    }

    static List<ConsumerRecord<String, RejectedPage>> rejected(Pipeline pipeline) {
        return committed(pipeline, pipeline.topics().rejected(), RejectedPage.class);
    }

    static List<ConsumerRecord<String, byte[]>> failed(Pipeline pipeline) {
        return committed(pipeline, pipeline.topics().failed(), new ByteArrayDeserializer());
    }

    private static <V extends SpecificRecord> List<ConsumerRecord<String, V>> committed(
            Pipeline pipeline, String topic, Class<V> type) {
        return committed(pipeline, topic, pipeline.serdes().of(type).deserializer());
    }

    @Override
    public void close() {
        engine.close();
    }
}
