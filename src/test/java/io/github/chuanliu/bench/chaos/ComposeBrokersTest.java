package io.github.chuanliu.bench.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Brokers of compose files as processes: the settings of the containers at other addresses. */
final class ComposeBrokersTest {

    private static final String PLAIN = """
            x-settings: &settings
              CLUSTER_ID: 7r41p333TQCuLhC9Ksqy-A
              KAFKA_HEAP_OPTS: -Xmx512m
              KAFKA_PROCESS_ROLES: broker,controller
              KAFKA_CONTROLLER_QUORUM_VOTERS: 1@kafka-1:9093,2@kafka-2:9093
              KAFKA_CONTROLLER_LISTENER_NAMES: CONTROLLER
              KAFKA_LISTENERS: CLIENT://:19092,CONTROLLER://:9093,HOST://:9092
              KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT,HOST:PLAINTEXT
              KAFKA_INTER_BROKER_LISTENER_NAME: CLIENT
              KAFKA_MIN_INSYNC_REPLICAS: 2
            services:
              kafka-1:
                environment:
                  <<: *settings
                  KAFKA_NODE_ID: 1
                  KAFKA_ADVERTISED_LISTENERS: CLIENT://kafka-1:19092,HOST://localhost:29092
              kafka-2:
                environment:
                  <<: *settings
                  KAFKA_NODE_ID: 2
                  KAFKA_ADVERTISED_LISTENERS: CLIENT://kafka-2:19092,HOST://localhost:39092
              kafka-ui:
                environment:
                  KAFKA_CLUSTERS_0_NAME: chuanliu
            """;

    private static final String SECURE = """
            services:
              kafka-1:
                environment:
                  KAFKA_INTER_BROKER_LISTENER_NAME: HOST
                  KAFKA_SSL_KEYSTORE_LOCATION: /etc/kafka/secrets/kafka-1.pem
                  KAFKA_LISTENER_NAME_CLIENT_SCRAM___SHA___512_SASL_JAAS_CONFIG: required;
                  KAFKA_A__B: kept
            """;

    @TempDir
    private Path folder;

    private List<Path> files = List.of();

    @BeforeEach
    void write() throws IOException {
        files = List.of(
                Files.writeString(folder.resolve("plain.yml"), PLAIN),
                Files.writeString(folder.resolve("secure.yml"), SECURE));
    }

    @Test
    void aVariableBecomesThePropertyThatTheImageMakesOfIt() throws IOException {
        assertThat(ComposeFile.of(files).brokerProperties("kafka-1"))
                .containsEntry("process.roles", "broker,controller")
                .containsEntry("min.insync.replicas", "2")
                .containsEntry("listener.name.client.scram-sha-512.sasl.jaas.config", "required;")
                .containsEntry("a_b", "kept")
                .doesNotContainKeys("heap.opts", "cluster.id");
    }

    @Test
    void aLaterFileStandsOnTopOfAnEarlierOne() throws IOException {
        ComposeFile compose = ComposeFile.of(files);

        assertThat(compose.brokerProperties("kafka-1")).containsEntry("inter.broker.listener.name", "HOST");
        assertThat(compose.brokerProperties("kafka-2")).containsEntry("inter.broker.listener.name", "CLIENT");
    }

    @Test
    void onlyServicesWithANodeIdAreBrokers() throws IOException {
        assertThat(brokers().names()).containsExactly("kafka-1", "kafka-2");
    }

    @Test
    void addressesAndFoldersAreThoseOfThisMachineAndAllElseStays() throws IOException {
        Path secrets = folder.resolve("secrets");

        brokers().prepare(folder.resolve("nodes"), secrets, Map.of("message.max.bytes", "1000000"));

        Properties first = serverProperties("kafka-1");
        assertThat(first)
                .containsEntry("listeners", "CLIENT://127.0.0.1:9001,CONTROLLER://127.0.0.1:9002,HOST://127.0.0.1:9003")
                .containsEntry("advertised.listeners", "CLIENT://127.0.0.1:9001,HOST://127.0.0.1:9003")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9002,2@127.0.0.1:9005")
                .containsEntry(
                        "ssl.keystore.location",
                        secrets.resolve("kafka-1/kafka-1.pem").toString())
                .containsEntry("message.max.bytes", "1000000")
                .containsEntry("min.insync.replicas", "2");
        assertThat(serverProperties("kafka-2"))
                .containsEntry("advertised.listeners", "CLIENT://127.0.0.1:9004,HOST://127.0.0.1:9006");
        assertThat(Files.readString(folder.resolve("nodes/kafka-2/data/meta.properties")))
                .contains("7r41p333TQCuLhC9Ksqy-A", "node.id=2");
    }

    @Test
    void clientsFindEveryBrokerByTheListenerThatTheyAreMeantFor() throws IOException {
        assertThat(brokers().addresses(19092)).isEqualTo("127.0.0.1:9001,127.0.0.1:9004");
    }

    private ComposeBrokers brokers() throws IOException {
        return ComposeBrokers.of(files, new AtomicInteger(9001)::getAndIncrement);
    }

    private Properties serverProperties(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                Files.newBufferedReader(folder.resolve("nodes").resolve(name).resolve("server.properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
