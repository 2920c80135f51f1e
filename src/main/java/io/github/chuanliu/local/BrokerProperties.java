package io.github.chuanliu.local;

import java.nio.file.Path;
import java.util.Properties;

/** {@code server.properties} of a single KRaft node that is broker and controller in one. */
final class BrokerProperties {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private BrokerProperties() {}

    /**
     * @param dataFolder the node's only log directory
     * @param clientPort port for clients, not 0
     * @param controllerPort port that the node speaks to itself on, not 0
     * @param settings what the caller chose
     */
    static Properties of(Path dataFolder, int clientPort, int controllerPort, BrokerSettings settings) {
        Properties properties = new Properties();
        node(properties, dataFolder, clientPort, controllerPort);
        singleReplica(properties);
        quickGroups(properties);
        smallFootprint(properties);
        properties.setProperty("message.max.bytes", Integer.toString(settings.maxMessageBytes()));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(settings.maxMessageBytes()));
        // With create time, retention would delete pages of an archive as soon as they arrive.
        properties.setProperty("log.message.timestamp.type", "LogAppendTime");
        properties.setProperty("auto.create.topics.enable", "false");
        return properties;
    }

    private static void node(Properties properties, Path dataFolder, int clientPort, int controllerPort) {
        String client = "PLAINTEXT://" + LoopbackPort.HOST + ":" + clientPort;
        String controller = LoopbackPort.HOST + ":" + controllerPort;
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", Integer.toString(NODE_ID));
        properties.setProperty("listeners", client + "," + CONTROLLER_LISTENER + "://" + controller);
        properties.setProperty("advertised.listeners", client);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        // Static voters: unlike dynamic ones they are not kept in the log, so the port may change at each start.
        properties.setProperty("controller.quorum.voters", NODE_ID + "@" + controller);
        properties.setProperty("log.dirs", dataFolder.toString());
    }

    private static void singleReplica(Properties properties) {
        // Nobody takes over from the only broker. If it announces its end, its partitions have no leader while it still
        // answers, and Kafka 4.3.1 may then complete a transaction without its markers (docs/survival.md).
        properties.setProperty("controlled.shutdown.enable", "false");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("min.insync.replicas", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** There is nobody else to wait for: groups form at once. */
    private static void quickGroups(Properties properties) {
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        properties.setProperty("group.streams.initial.rebalance.delay.ms", "0");
    }

    /** One user on one machine: fewer internal partitions start faster, smaller buffers leave memory to the pipeline. */
    private static void smallFootprint(Properties properties) {
        properties.setProperty("offsets.topic.num.partitions", "4");
        properties.setProperty("transaction.state.log.num.partitions", "4");
        properties.setProperty("share.coordinator.state.topic.num.partitions", "4");
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20));
        properties.setProperty("log.index.size.max.bytes", Integer.toString(2 << 20));
        properties.setProperty("num.network.threads", "2");
        properties.setProperty("num.io.threads", "4");
    }
}
