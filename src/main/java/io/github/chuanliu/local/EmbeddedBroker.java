package io.github.chuanliu.local;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** A Kafka broker (one KRaft node) inside this process. Its topics and groups stay in its folder between runs. */
public final class EmbeddedBroker implements AutoCloseable {

    static final String NAME = "Kafka broker";

    /** A free port may be taken between choosing and using it; that twice in a row is no coincidence. */
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(DataFolder folder, KafkaRaftServer server, String bootstrapServers) {
        this.folder = folder;
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and returns when it serves.
     *
     * @param dataFolder where its data is, or will be
     * @param settings port and limit
     * @throws LocalEngineException if the folder or the port cannot be used, with what to do about it
     */
    public static EmbeddedBroker start(Path dataFolder, BrokerSettings settings) {
        LoopbackPort.requireFree(settings.port(), NAME);
        DataFolder folder = DataFolder.open(dataFolder, DataFolder.MINIMUM_FREE_BYTES);
        boolean started = false;
        try {
            EmbeddedBroker broker = startIn(folder, settings);
            started = true;
            return broker;
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    /** {@code 127.0.0.1:PORT}, for {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    /** Stops the broker in good order; the data stays. */
    @Override
    public void close() {
        try {
            server.shutdown();
            server.awaitShutdown();
        } finally {
            BrokerGaveUp.stopExplaining();
            folder.close();
        }
    }

    private static EmbeddedBroker startIn(DataFolder folder, BrokerSettings settings) {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce(folder, settings);
            } catch (Exception e) {
                // Kafka's Scala code throws checked exceptions undeclared; BrokerStartFailure sorts them by cause.
                BrokerStartFailure failure = BrokerStartFailure.of(e);
                if (failure != BrokerStartFailure.PORT_TAKEN || attempt == ATTEMPTS) {
                    throw failure.explain(folder.path(), e);
                }
            }
        }
    }

    private static EmbeddedBroker startOnce(DataFolder folder, BrokerSettings settings) throws Exception {
        List<Integer> free = LoopbackPort.free(2);
        int clientPort = settings.port() == LoopbackPort.ANY ? free.get(0) : settings.port();
        Properties properties = BrokerProperties.of(folder.path(), clientPort, free.get(1), settings);
        format(folder.path(), properties);
        KafkaRaftServer server = new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
        boolean started = false;
        BrokerGaveUp.explainFor(folder.path());
        try {
            server.startup();
            started = true;
        } finally {
            if (!started) {
                server.shutdown(); // a half-started node holds ports, threads and the lock of its log
            }
        }
        return new EmbeddedBroker(folder, server, LoopbackPort.HOST + ":" + clientPort);
    }

    /** Gives a new folder its cluster id; one that has it keeps it, and with it its topics. */
    private static void format(Path folder, Properties properties) throws IOException {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        Path file = folder.resolve("format.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, "the settings that this folder was formatted with");
        }
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] command = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", file.toString()};
        if (StorageTool.execute(command, out) != 0) {
            throw new IOException(said.toString(StandardCharsets.UTF_8).strip());
        }
    }
}
