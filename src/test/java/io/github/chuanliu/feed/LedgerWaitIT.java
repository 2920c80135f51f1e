package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.local.BrokerSettings;
import io.github.chuanliu.local.EmbeddedBroker;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another feeder's transaction that is open in the ledger's topic. */
final class LedgerWaitIT {

    private final Heard heard = new Heard();

    @Test
    void whatReadingTheLedgerWaitsForIsSaidOnceAndWaitedFor(@TempDir Path folder) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(folder, BrokerSettings.onFreePort())) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                admin.createTopics(List.of(new NewTopic("feeds", 1, (short) 1)))
                        .all()
                        .get(30, TimeUnit.SECONDS);
            }
            ClientProperties clients = new ClientProperties(
                    new Connection(broker.bootstrapServers(), "mock://unused", Map.of()), SizeLimits.defaults());
            LedgerTopic ledger = new LedgerTopic("feeds", clients.consumer("unused"));
            try (Producer<String, byte[]> other = new KafkaProducer<>(
                    clients.transactionalProducer("other"), new StringSerializer(), new ByteArraySerializer())) {
                other.initTransactions();
                other.beginTransaction();
                other.send(ledger.record("files", FeedOwner.thisProcess(Feeds.MONDAY_NOON)));
                other.commitTransaction();
                other.beginTransaction();
                other.send(new ProducerRecord<>("feeds", "other/1", new byte[1]));
                other.flush();

                CompletableFuture<LedgerTopic.Contents> reading = CompletableFuture.supplyAsync(
                        () -> ledger.read("files", heard, Duration.ofMillis(300)),
                        command -> new Thread(command).start());
                await().atMost(Duration.ofSeconds(30)).until(() -> !heard.said().isEmpty() || reading.isDone());
                assertThat(reading).isNotDone();
                assertThat(heard.said())
                        .singleElement()
                        .asString()
                        .contains("feeds-0")
                        .contains("abort --topic feeds --partition 0 --start-offset 2");
                await().during(Duration.ofMillis(700)).until(() -> heard.said().size() == 1 && !reading.isDone());

                other.commitTransaction();
                assertThat(reading.get(30, TimeUnit.SECONDS).owner()).isPresent();
            }
        }
    }
}
