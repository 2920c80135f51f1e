package io.github.chuanliu.cli;

import io.github.chuanliu.bench.TestBed;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.local.LocalEngine;
import io.github.chuanliu.local.RegistryInstallation;
import io.github.chuanliu.topology.PageSteps;
import io.github.chuanliu.wire.AvroSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.commons.io.file.PathUtils;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.Topology;

/** A broker and a registry of a benchmark's own, in a folder that goes when it ends. */
final class BenchBed implements TestBed, AutoCloseable {

    /** Node id of the embedded broker. */
    private static final int BROKER = 1;

    private final Path folder;
    private final LocalEngine engine;

    private BenchBed(Path folder, LocalEngine engine) {
        this.folder = folder;
        this.engine = engine;
    }

    static BenchBed start() throws IOException {
        // The figures are the output. Under full load from the first moment, producer and broker quarrel about the
        // sequence of first batches, settle it by a retry, and log it at length. A stream that fails says so itself.
        quiet();
        Path folder = Files.createTempDirectory("chuanliu-bench");
        return new BenchBed(
                folder,
                LocalEngine.start(folder, LocalCommand.brokerSettings(0), RegistryInstallation.ofThisBuild(), 0));
    }

    /** Unless somebody asks for them, no log lines between the figures. */
    static void quiet() {
        log("CHUANLIU_LOG", "WARN");
        log("CHUANLIU_LOG_LIBRARIES", "OFF");
        log("CHUANLIU_LOG_BROKER", "OFF");
    }

    private static void log(String name, String level) {
        if (System.getenv(name) == null) {
            System.setProperty(name, level);
        }
    }

    private Pipeline pipeline(Topics topics) {
        Connection connection = new Connection(engine.bootstrapServers(), engine.schemaRegistryUrl(), Map.of());
        return new Pipeline(connection, topics, SizeLimits.defaults());
    }

    @Override
    public ClientProperties clients() {
        return pipeline(Topics.defaults()).clients();
    }

    @Override
    public AvroSerdes serdes() {
        return pipeline(Topics.defaults()).serdes();
    }

    @Override
    public Topics prepared(String prefix, int partitions) {
        Pipeline pipeline = pipeline(Topics.withPrefix(prefix));
        pipeline.createTopics(partitions, Optional.empty());
        pipeline.registerSchemas();
        return pipeline.topics();
    }

    @Override
    public void createTopic(String name, int partitions) throws InterruptedException {
        try (Admin admin = Admin.create(clients().admin())) {
            admin.createTopics(List.of(new NewTopic(name, Optional.of(partitions), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the benchmark's own broker did not create " + name, failure);
        }
    }

    @Override
    public long topicBytes(String topic) throws InterruptedException {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (Admin admin = Admin.create(clients().admin())) {
            return admin.describeLogDirs(List.of(BROKER)).allDescriptions().get().values().stream()
                    .flatMap(broker -> broker.values().stream())
                    .flatMap(disk -> disk.replicaInfos().entrySet().stream())
                    .filter(replica -> replica.getKey().equals(partition))
                    .mapToLong(replica -> replica.getValue().size())
                    .sum();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("the benchmark's own broker does not tell its log sizes", failure);
        }
    }

    @Override
    public Topology pipeline(Topics topics, StreamSettings settings, int partitions) {
        return pipeline(topics).topology(settings, partitions);
    }

    @Override
    public Properties streamProperties(Topics topics, StreamSettings settings) {
        return pipeline(topics).streamProperties(settings);
    }

    @Override
    public PageSteps steps() {
        return pipeline(Topics.defaults()).steps();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        engine.close();
        PathUtils.deleteDirectory(folder);
    }
}
