package io.github.chuanliu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    @TempDir
    Path temp;

    @Test
    void recordsGroupsAndTheClusterSurviveARestart() throws Exception {
        String cluster;
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp, BrokerSettings.onFreePort())) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopic("news");
            clients.publishInTransaction("news", "第一条");
            assertThat(clients.read("news", "readers", 1))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("第一条");
            cluster = clusterId(clients);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp, BrokerSettings.onFreePort())) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            assertThat(clusterId(clients)).isEqualTo(cluster);
            clients.publishInTransaction("news", "第二条");
            assertThat(clients.read("news", "readers", 1))
                    .as("the group goes on where it stopped")
                    .extracting(ConsumerRecord::value)
                    .containsExactly("第二条");
            assertThat(clients.read("news", "late-readers", 2))
                    .extracting(ConsumerRecord::value)
                    .containsExactly("第一条", "第二条");
        }
    }

    @Test
    void topicsHaveAppendTimeAndAreNeverCreatedByAccident() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp, BrokerSettings.onFreePort())) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopic("news");
            try (KafkaProducer<String, String> producer = clients.producer(Map.of("max.block.ms", 2_000))) {
                producer.send(new ProducerRecord<>("news", null, 32_503_680_000_000L, "key", "from the year 3000"))
                        .get(30, TimeUnit.SECONDS);
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>("nwes", "a typing error"))
                                .get(30, TimeUnit.SECONDS))
                        .hasMessageContaining("nwes");
            }
            assertThat(clients.read("news", "readers", 1)).allSatisfy(record -> {
                assertThat(record.timestampType()).isEqualTo(TimestampType.LOG_APPEND_TIME);
                assertThat(record.timestamp()).isLessThanOrEqualTo(System.currentTimeMillis());
            });
            try (var admin = clients.admin()) {
                assertThatThrownBy(() -> admin.describeTopics(List.of("nwes"))
                                .allTopicNames()
                                .get(30, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
            }
        }
    }

    @Test
    void theSizeLimitIsTheOneThatWasAskedFor() throws Exception {
        BrokerSettings settings = BrokerSettings.onFreePort().withMaxMessageBytes(3 << 20);
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp, settings)) {
            BrokerClients clients = new BrokerClients(broker.bootstrapServers());
            clients.createTopic("news");
            try (KafkaProducer<String, String> producer = clients.producer(Map.of("max.request.size", 8 << 20))) {
                producer.send(new ProducerRecord<>("news", "x".repeat(5 << 19))).get(30, TimeUnit.SECONDS);
                assertThatThrownBy(() -> producer.send(new ProducerRecord<>("news", "x".repeat(7 << 19)))
                                .get(30, TimeUnit.SECONDS))
                        .isInstanceOf(ExecutionException.class)
                        .hasCauseInstanceOf(RecordTooLargeException.class);
            }
        }
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(temp, BrokerSettings.onFreePort())) {
            assertThat(broker.bootstrapServers()).matches("127\\.0\\.0\\.1:\\d+");
            int port = Integer.parseInt(broker.bootstrapServers().split(":")[1]);
            // Whoever listens at all addresses listens at this one, too.
            assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void saysWhichPortIsTaken() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = taken.getLocalPort();
            assertThatThrownBy(() -> EmbeddedBroker.start(
                            temp, BrokerSettings.onFreePort().withPort(port)))
                    .isInstanceOf(LocalEngineException.class)
                    .hasMessageContaining("Kafka broker cannot listen on 127.0.0.1:" + port)
                    .hasMessageContaining("choose another port");
        }
    }

    @Test
    void oneFolderServesOneBroker() {
        try (EmbeddedBroker first = EmbeddedBroker.start(temp, BrokerSettings.onFreePort())) {
            assertThatThrownBy(() -> EmbeddedBroker.start(temp, BrokerSettings.onFreePort()))
                    .isInstanceOf(LocalEngineException.class)
                    .hasMessageContaining(temp + " is in use by another process (pid ")
                    .hasMessageContaining("name another folder");
            assertThat(first.bootstrapServers()).isNotEmpty();
        }
    }

    @Test
    void saysThatDataIsNotItsOwn() throws Exception {
        Files.writeString(temp.resolve("meta.properties"), "version=1\nnode.id=7\ncluster.id=x\n");
        assertThatThrownBy(() -> EmbeddedBroker.start(temp, BrokerSettings.onFreePort()))
                .isInstanceOf(LocalEngineException.class)
                .hasMessageContaining("not its own or is damaged")
                .hasMessageContaining(temp.toString());
    }

    private static String clusterId(BrokerClients clients) throws Exception {
        try (var admin = clients.admin()) {
            return admin.describeCluster().clusterId().get(30, TimeUnit.SECONDS);
        }
    }
}
