package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.common.Uuid;

/** One broker, which is its own controller, as a process: what it has acknowledged lies on one disk. */
public final class SingleBroker {

    private SingleBroker() {}

    /**
     * A broker that has not been started yet.
     *
     * @param folder for its data and its log
     * @param clientPort port of 127.0.0.1 for clients
     * @param controllerPort another one, for itself
     * @param maxMessageBytes largest record batch, in bytes
     */
    public static Part in(Path folder, int clientPort, int controllerPort, int maxMessageBytes) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", "1");
        properties.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + clientPort + ",CONTROLLER://127.0.0.1:" + controllerPort);
        properties.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        properties.setProperty("inter.broker.listener.name", "PLAINTEXT");
        properties.setProperty("controller.listener.names", "CONTROLLER");
        properties.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            properties.setProperty(topic + ".replication.factor", "1");
            properties.setProperty(topic + ".num.partitions", "4");
        }
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("message.max.bytes", Integer.toString(maxMessageBytes));
        properties.setProperty("replica.fetch.max.bytes", Integer.toString(maxMessageBytes));
        // There is nobody to hand leadership to, and to announce its end makes this version of Kafka drop the markers of
        // transactions that end in that moment (KAFKA-20734): a hanging transaction holds up every reader for ever.
        properties.setProperty("controlled.shutdown.enable", "false");
        properties.setProperty("log.cleaner.dedupe.buffer.size", Integer.toString(8 << 20));
        properties.setProperty("log.index.size.max.bytes", Integer.toString(2 << 20));
        return BrokerNode.prepared("broker", folder, Uuid.randomUuid().toString(), properties, List.of());
    }
}
