package io.github.chuanliu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.CachedSchemaRegistryClient;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalEngineIT {

    @TempDir
    Path temp;

    private final RegistryInstallation installation = RegistryInstallation.ofThisBuild();

    @Test
    void servesBothFromOneFolder() throws Exception {
        try (LocalEngine engine = LocalEngine.start(temp, BrokerSettings.onFreePort(), installation, 0)) {
            new BrokerClients(engine.bootstrapServers()).createTopic("news");
            assertThat(new CachedSchemaRegistryClient(engine.schemaRegistryUrl(), 10).getAllSubjects())
                    .isEmpty();
        }
        assertThat(temp.resolve("broker")).isDirectory();
        assertThat(temp.resolve("registry")).isDirectory();
    }

    @Test
    void stopsTheRegistryWhenTheBrokerDoesNotStart() throws Exception {
        Files.writeString(Files.createDirectory(temp.resolve("broker")).resolve("meta.properties"), "node.id=7");
        assertThatThrownBy(() -> LocalEngine.start(temp, BrokerSettings.onFreePort(), installation, 0))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining("The Kafka broker with data folder");
        LocalRegistry.start(temp.resolve("registry"), installation, 0).close();
    }

    @Test
    void stopsTheBrokerWhenTheRegistryDoesNotStart() throws Exception {
        Files.writeString(Files.createDirectory(temp.resolve("registry")).resolve("registry.mv.db"), "no database");
        assertThatThrownBy(() -> LocalEngine.start(temp, BrokerSettings.onFreePort(), installation, 0))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining("The schema registry ended at start");
        EmbeddedBroker.start(temp.resolve("broker"), BrokerSettings.onFreePort())
                .close();
    }

    @Test
    void refusesATakenPortBeforeAnythingStarts() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() ->
                            LocalEngine.start(temp, BrokerSettings.onFreePort(), installation, taken.getLocalPort()))
                    .isInstanceOf(LocalEngineException.class)
                    .hasMessageContaining("schema registry cannot listen");
        }
        assertThat(temp).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"classic", "streams"})
    void runsStreamsExactlyOnceWithBothGroupProtocols(String protocol) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp.resolve("broker"), BrokerSettings.onFreePort())) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopic("in");
            clients.createTopic("out");
            StreamsBuilder topology = new StreamsBuilder();
            topology.stream("in").to("out");
            try (KafkaStreams streams = new KafkaStreams(topology.build(), streamsSettings(broker, protocol))) {
                streams.start();
                clients.publishInTransaction("in", "川藏");
                assertThat(clients.read("out", "readers", 1))
                        .extracting(ConsumerRecord::value)
                        .containsExactly("川藏");
                Awaitility.await()
                        .atMost(Duration.ofSeconds(10))
                        .until(() -> streams.state() == KafkaStreams.State.RUNNING);
            }
        }
    }

    private Properties streamsSettings(EmbeddedBroker broker, String protocol) {
        Properties settings = new Properties();
        settings.putAll(Map.of(
                "application.id",
                "copy",
                "bootstrap.servers",
                broker.bootstrapServers(),
                "state.dir",
                temp.resolve("state").toString(),
                "processing.guarantee",
                "exactly_once_v2",
                "group.protocol",
                protocol,
                "auto.offset.reset",
                "earliest",
                "default.key.serde",
                Serdes.String().getClass().getName(),
                "default.value.serde",
                Serdes.String().getClass().getName()));
        return settings;
    }
}
