package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.Uuid;

/**
 * Three brokers that are their own controllers, as processes, without any security. One alone would not do: while it
 * restarts its partitions have no leader, and this version of Kafka drops the markers of transactions that are ended in
 * that moment (KAFKA-20734), so that they hang.
 */
public final class PlainBrokers {

    private static final int COUNT = 3;

    /** Ports of 127.0.0.1 that are needed: one for clients and one for controllers each. */
    public static final int PORTS = 2 * COUNT;

    private PlainBrokers() {}

    /**
     * Brokers that have not been started yet.
     *
     * @param folder for their data and their logs
     * @param ports the first half for clients, the other for controllers
     * @param maxMessageBytes largest record batch, in bytes
     */
    public static List<Part> in(Path folder, List<Integer> ports, int maxMessageBytes) throws IOException {
        String clusterId = Uuid.randomUuid().toString();
        String voters = IntStream.range(0, COUNT)
                .mapToObj(node -> (node + 1) + "@127.0.0.1:" + ports.get(COUNT + node))
                .collect(Collectors.joining(","));
        List<Part> parts = new ArrayList<>();
        for (int node = 0; node < COUNT; node++) {
            Properties properties = new Properties();
            properties.setProperty("process.roles", "broker,controller");
            properties.setProperty("node.id", Integer.toString(node + 1));
            properties.setProperty(
                    "listeners",
                    "PLAINTEXT://127.0.0.1:" + ports.get(node) + ",CONTROLLER://127.0.0.1:" + ports.get(COUNT + node));
            properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
            properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
            properties.setProperty("controller.listener.names", "CONTROLLER");
            properties.setProperty("controller.quorum.voters", voters);
            replicated(properties);
            properties.setProperty("auto.create.topics.enable", "false");
            properties.setProperty("message.max.bytes", Integer.toString(maxMessageBytes));
            properties.setProperty("replica.fetch.max.bytes", Integer.toString(maxMessageBytes));
            properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20));
            properties.setProperty("log.index.size.max.bytes", Integer.toString(2 << 20));
            String name = "broker-" + (node + 1);
            parts.add(BrokerNode.prepared(name, folder.resolve(name), clusterId, properties));
        }
        return parts;
    }

    private static void replicated(Properties properties) {
        properties.setProperty("default.replication.factor", "3");
        properties.setProperty("min.insync.replicas", "2");
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            properties.setProperty(topic + ".replication.factor", "3");
            properties.setProperty(topic + ".num.partitions", "4");
        }
        properties.setProperty("transaction.state.log.min.isr", "2");
        properties.setProperty("share.coordinator.state.topic.min.isr", "2");
    }
}
