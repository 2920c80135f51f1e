package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.DuplicateSettings;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.feed.DeadLetterReplay;
import io.github.chuanliu.feed.FeedTarget;
import io.github.chuanliu.feed.LedgerTopic;
import io.github.chuanliu.region.Gazetteer;
import io.github.chuanliu.region.RegionTagger;
import io.github.chuanliu.runtime.PartitionCheck;
import io.github.chuanliu.runtime.StreamApplication;
import io.github.chuanliu.runtime.TopicCreation;
import io.github.chuanliu.text.ArticleExtractor;
import io.github.chuanliu.text.ExtractionLimits;
import io.github.chuanliu.topology.BoundedRocksDb;
import io.github.chuanliu.topology.ChuanliuTopology;
import io.github.chuanliu.topology.FailedPageHandler;
import io.github.chuanliu.topology.FlowMetrics;
import io.github.chuanliu.topology.PageSteps;
import io.github.chuanliu.topology.UnreadableRecordHandler;
import io.github.chuanliu.wire.AvroSerdes;
import io.github.chuanliu.wire.Contract;
import io.github.chuanliu.wire.EnrichedArticleCodec;
import io.github.chuanliu.wire.RegistryPatience;
import io.github.chuanliu.wire.SchemaHistory;
import io.github.chuanliu.wire.SchemaRegistration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;

/**
 * Puts the parts together for one cluster: the one place that knows them all.
 *
 * @param connection how to reach the cluster
 * @param topics names of its topics
 * @param limits the size limit
 */
record Pipeline(Connection connection, Topics topics, SizeLimits limits) {

    /** The pure steps of the page stage, with their data loaded. */
    PageSteps steps() {
        return new PageSteps(
                new ArticleExtractor(ExtractionLimits.forPagesOf(limits.pageBytes())),
                RegionTagger.withDefaults(),
                new SketchMaker(),
                articles());
    }

    static EnrichedArticleCodec articles() {
        return new EnrichedArticleCodec(new EnrichedArticleCodec.Versions(
                Version.current(), Gazetteer.load().version()));
    }

    ClientProperties clients() {
        return new ClientProperties(connection, limits);
    }

    AvroSerdes serdes() {
        return new AvroSerdes(clients().serde(), RegistryPatience.defaults());
    }

    /** A producer for {@code pages.fetched}. */
    Producer<String, PageSnapshot> producer() {
        return new KafkaProducer<>(
                clients().producer(), new StringSerializer(), serdes().pages().serializer());
    }

    /** Where a feed with a ledger publishes, once the topics are as they must be. */
    FeedTarget feedTarget(String feed) {
        requireTopic(topics.fetched());
        return new FeedTarget(
                feed,
                topics.fetched(),
                serdes().pages().serializer(),
                clients().transactionalProducer(topics.feeds() + "-" + feed),
                ledger());
    }

    /** A producer for requests, which cannot wait as long as files can. */
    Producer<String, PageSnapshot> ingestProducer() {
        requireTopic(topics.fetched());
        RegistryPatience patience = new RegistryPatience(Duration.ofSeconds(5), Duration.ofSeconds(1));
        return new KafkaProducer<>(
                clients().ingestProducer(),
                new StringSerializer(),
                new AvroSerdes(clients().serde(), patience).pages().serializer());
    }

    /** What sends dead letters again. */
    DeadLetterReplay replay() {
        requireTopic(topics.failed());
        requireTopic(topics.fetched());
        String name = topics.failed() + "-replay";
        return new DeadLetterReplay(
                topics.failed(),
                topics.fetched(),
                clients().consumer(name),
                clients().transactionalProducer(name));
    }

    LedgerTopic ledger() {
        requireTopic(topics.feeds());
        return new LedgerTopic(topics.feeds(), clients().consumer("unused"));
    }

    List<TopicCreation.Standing> createTopics(int partitions, Optional<Short> replication) {
        try (Admin admin = Admin.create(clients().admin())) {
            return creation(admin).createMissing(topics, partitions, replication);
        }
    }

    List<TopicCreation.Standing> checkTopics() {
        try (Admin admin = Admin.create(clients().admin())) {
            return creation(admin).check(topics);
        }
    }

    /** Says at once when no broker answers or the topic is missing; clients alone would wait for either. */
    void requireTopic(String topic) {
        try (Admin admin = Admin.create(clients().admin())) {
            creation(admin).require(topic);
        }
    }

    List<SchemaRegistration.Registered> registerSchemas() {
        try (SchemaRegistration registry = registry()) {
            return registry.register(Contract.of(topics));
        }
    }

    List<SchemaRegistration.Registered> checkSchemas() {
        try (SchemaRegistration registry = registry()) {
            return registry.check(Contract.of(topics));
        }
    }

    /** What publishes pages needs the one schema of pages, whatever becomes of the others meanwhile. */
    void checkPageSchema() {
        try (SchemaRegistration registry = registry()) {
            registry.check(Contract.of(topics).stream()
                    .filter(contract -> contract.topic().equals(topics.fetched()))
                    .toList());
        }
    }

    Properties streamProperties(StreamSettings settings) {
        Properties properties = clients().streams(settings);
        properties.put(UnreadableRecordHandler.FETCHED_TOPIC, topics.fetched());
        properties.put(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, topics.failed());
        properties.put(StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, UnreadableRecordHandler.class);
        properties.put(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, FailedPageHandler.class);
        properties.put(ChuanliuTopology.RESEND_AFTER_MS, settings.resendAfter().toMillis());
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class);
        return properties;
    }

    /** @param pagePartitions partitions of {@code pages.fetched} */
    Topology topology(StreamSettings settings, int pagePartitions) {
        return new ChuanliuTopology(
                        topics,
                        serdes(),
                        SchemaHistory.pendingArticles(),
                        steps(),
                        Gazetteer.load(),
                        () -> index(settings.duplicates()))
                .build(streamProperties(settings), pagePartitions);
    }

    /** State is kept for twice the window, so that a page that is fetched a window late still meets its story. */
    private static DuplicateIndex index(DuplicateSettings settings) {
        DuplicatePolicy usual = DuplicatePolicy.DEFAULT;
        IndexLimits limits = IndexLimits.DEFAULT;
        return new HeapDuplicateIndex(
                new DuplicatePolicy(usual.sameStory(), usual.unchanged(), settings.window(), usual.tellingLength()),
                new IndexLimits(
                        settings.window().multipliedBy(2),
                        settings.maxCanonicals(),
                        settings.maxCanonicals(),
                        limits.bucketCap()));
    }

    /** Starts an instance that nobody watches, once topics and schemas are as they must be. */
    StreamApplication stream(StreamSettings settings) {
        return stream(settings, new CompositeMeterRegistry());
    }

    /** Starts an instance that counts in the registry, once topics and schemas are as they must be. */
    StreamApplication stream(StreamSettings settings, MeterRegistry registry) {
        int pagePartitions;
        try (Admin admin = Admin.create(clients().admin())) {
            pagePartitions = new PartitionCheck(creation(admin), settings.applicationId()).pagePartitions(topics);
        }
        checkSchemas();
        Properties properties = streamProperties(settings);
        properties.put(FlowMetrics.SETTING, new FlowMetrics(registry));
        return StreamApplication.start(topology(settings, pagePartitions), properties);
    }

    private TopicCreation creation(Admin admin) {
        return new TopicCreation(admin, connection.bootstrapServers(), limits);
    }

    private SchemaRegistration registry() {
        return new SchemaRegistration(connection.schemaRegistryUrl(), clients().serde());
    }
}
