package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.ChainBed;
import io.github.chuanliu.bench.chaos.ChaosRun;
import io.github.chuanliu.bench.chaos.Part;
import io.github.chuanliu.bench.chaos.PlainBrokers;
import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.wire.AvroSerdes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Three brokers, a registry, two streams and a feeder, each a process of its own, with all they keep in one folder. */
final class ChaosBed implements ChainBed {

    private static final int PARTITIONS = 3;
    private static final int STREAMS = 2;
    private static final SizeLimits LIMITS = new SizeLimits(ChaosRun.PAGE_LIMIT);

    private final Path folder;
    private final List<Part> cluster = new ArrayList<>();
    private final Pipeline pipeline;
    private final List<Part> parts = new ArrayList<>();

    /** @param folder an empty folder, which is kept: it holds the logs of all processes */
    ChaosBed(Path folder) throws IOException {
        this.folder = folder;
        List<Integer> ports = FreePorts.take(PlainBrokers.PORTS + 1);
        cluster.addAll(PlainBrokers.in(folder, ports, LIMITS.recordBytes()));
        int registryPort = ports.get(PlainBrokers.PORTS);
        cluster.add(new RegistryPart(folder.resolve("registry"), registryPort));
        String brokers = ports.stream()
                .limit(PlainBrokers.PORTS / 2)
                .map(port -> "127.0.0.1:" + port)
                .collect(Collectors.joining(","));
        pipeline = new Pipeline(
                new Connection(brokers, "http://127.0.0.1:" + registryPort + "/apis/ccompat/v7", Map.of()),
                Topics.defaults(),
                LIMITS);
        Files.createDirectories(pages());
        ProcessParts processes = new ProcessParts(folder, ProcessParts.connecting(pipeline));
        for (int i = 1; i <= STREAMS; i++) {
            parts.add(processes.stream("stream-" + i, List.of()));
        }
        parts.add(processes.feeder(pages(), badLines(), List.of()));
    }

    @Override
    public List<Part> cluster() {
        return List.copyOf(cluster);
    }

    @Override
    public List<Part> pipeline() {
        return List.copyOf(parts);
    }

    @Override
    public void prepare() {
        pipeline.createTopics(PARTITIONS, Optional.empty());
        pipeline.registerSchemas();
    }

    @Override
    public ClientProperties clients() {
        return pipeline.clients();
    }

    @Override
    public AvroSerdes serdes() {
        return pipeline.serdes();
    }

    @Override
    public Topics topics() {
        return pipeline.topics();
    }

    @Override
    public Path pages() {
        return folder.resolve("pages");
    }

    @Override
    public Path badLines() {
        return folder.resolve("bad-lines.jsonl");
    }
}
