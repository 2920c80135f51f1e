package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.local.LocalRegistry;
import io.github.chuanliu.local.RegistryInstallation;
import io.github.chuanliu.runtime.StreamApplication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Every page comes out exactly once: through a crash, an absent registry, and a producer that partitions otherwise. */
@ExtendWith(SharedLocalPipeline.class)
final class NothingLostIT {

    private static final Duration LONG = Duration.ofSeconds(120);

    @TempDir
    private static Path folder;

    private final LocalPipeline local;

    NothingLostIT(LocalPipeline local) {
        this.local = local;
    }

    @Test
    void aKilledInstanceLosesNothingAndDoublesNothing() throws Exception {
        Pipeline pipeline = local.prepared("crash", 2);
        int stories = 800;
        List<PageSnapshot> pages = new ArrayList<>(SyntheticPages.pages(11, 0, stories));
        List<PageSnapshot> reprints = new ArrayList<>();
        for (int id = 0; id < stories; id += 3) {
            reprints.add(SyntheticPages.page("https://reprint.example/" + id, SyntheticPages.text(11, id)));
        }
        Path state = folder.resolve("crash-state");
        StreamProcess first = StreamProcess.start(pipeline, "crash", "crash.", state);
        LocalPipeline.feed(pipeline, pages);
        // The kill must fall into the work: something is out, not everything.
        await().atMost(LONG)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> !LocalPipeline.enriched(pipeline).isEmpty());
        first.kill();
        int before = LocalPipeline.enriched(pipeline).size();

        LocalPipeline.feed(pipeline, reprints);
        try (StreamProcess second = StreamProcess.start(pipeline, "crash", "crash.", state)) {
            await().atMost(LONG)
                    .until(() -> LocalPipeline.enriched(pipeline).size()
                                    + LocalPipeline.duplicated(pipeline).size()
                            >= pages.size() + reprints.size());
            assertThat(second.terminate(10)).as("exit code after SIGTERM").isIn(0, 143);
        }
        assertThat(before).as("the kill came while pages were on their way").isLessThan(stories);
        assertThat(LocalPipeline.enriched(pipeline)).hasSize(stories);
        assertThat(LocalPipeline.enriched(pipeline))
                .extracting(ConsumerRecord::key)
                .doesNotHaveDuplicates();
        assertThat(LocalPipeline.enriched(pipeline))
                .extracting(record -> record.value().getUrl())
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().map(PageSnapshot::url).toList());
        assertThat(LocalPipeline.duplicated(pipeline)).hasSize(reprints.size());
        assertThat(LocalPipeline.duplicated(pipeline))
                .extracting(ConsumerRecord::key)
                .isSubsetOf(LocalPipeline.enriched(pipeline).stream()
                        .map(ConsumerRecord::key)
                        .toList());
    }

    @Test
    void pagesWrittenByAForeignPartitionerAllComeThrough() throws Exception {
        Pipeline pipeline = local.prepared("foreign", 4);
        List<PageSnapshot> pages = SyntheticPages.pages(12, 0, 200);
        try (StreamApplication stream = local.stream(pipeline, "foreign")) {
            try (Producer<String, PageSnapshot> producer = pipeline.producer()) {
                for (PageSnapshot page : pages) {
                    int partition = (int) (crc32(page.url()) % 4);
                    producer.send(new ProducerRecord<>(pipeline.topics().fetched(), partition, page.url(), page));
                }
            }
            await().atMost(LONG).until(() -> LocalPipeline.enriched(pipeline).size() >= pages.size());
            assertThat(stream.notLive()).isEmpty();
        }
        assertThat(LocalPipeline.enriched(pipeline))
                .extracting(record -> record.value().getUrl())
                .containsExactlyInAnyOrderElementsOf(
                        pages.stream().map(PageSnapshot::url).toList());
    }

    @Test
    void whileTheRegistryIsAwayPagesWaitAndAfterwardsTheyComeThrough() throws Exception {
        Path data = folder.resolve("registry-that-goes");
        LocalRegistry registry = LocalRegistry.start(data, RegistryInstallation.ofThisBuild(), 0);
        Pipeline pipeline = local.unprepared("away", registry.url());
        pipeline.createTopics(1, Optional.empty());
        pipeline.registerSchemas();
        StreamApplication stream = local.stream(pipeline, "away");
        try {
            // Encoded while the registry is there; the stream itself has not asked it for anything yet.
            Serializer<PageSnapshot> serializer = pipeline.serdes().pages().serializer();
            List<byte[]> encoded = SyntheticPages.pages(13, 0, 20).stream()
                    .map(page -> serializer.serialize(pipeline.topics().fetched(), page))
                    .toList();
            int port = URI.create(registry.url()).getPort();
            registry.close();
            try (Producer<String, byte[]> raw = new KafkaProducer<>(
                    pipeline.clients().producer(), new StringSerializer(), new ByteArraySerializer())) {
                for (byte[] page : encoded) {
                    raw.send(new ProducerRecord<>(pipeline.topics().fetched(), "key", page));
                }
            }
            await().during(Duration.ofSeconds(4))
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> stream.notLive().isEmpty());

            registry = LocalRegistry.start(data, RegistryInstallation.ofThisBuild(), port);
            await().atMost(LONG).until(() -> LocalPipeline.enriched(pipeline).size() == 20);
            assertThat(LocalPipeline.failed(pipeline)).isEmpty();
        } finally {
            stream.close();
            registry.close();
        }
    }

    /** librdkafka's {@code consistent} partitioner: CRC32 of the key, modulo the partitions. */
    private static long crc32(String key) {
        CRC32 crc = new CRC32();
        crc.update(key.getBytes(StandardCharsets.UTF_8));
        return crc.getValue();
    }
}
