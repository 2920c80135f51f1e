package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.avro.RejectReason;
import io.github.chuanliu.avro.RejectedPage;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.runtime.ClusterException;
import io.github.chuanliu.runtime.StreamApplication;
import io.github.chuanliu.wire.Contract;
import io.github.chuanliu.wire.RegistryException;
import io.github.chuanliu.wire.SchemaRegistration;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What nobody should send: each ends where its reason can be read, and the page after it comes through. */
@ExtendWith(SharedLocalPipeline.class)
final class BadInputIT {

    private static final String GOOD = "https://news.example/good";

    private final LocalPipeline local;

    BadInputIT(LocalPipeline local) {
        this.local = local;
    }

    @Test
    void pagesWithoutAnArticleAreRejectedWithTheirReason() throws Exception {
        Pipeline pipeline = local.prepared("rejects", 2);
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        PageSnapshot future = new PageSnapshot(
                "https://news.example/2999",
                Instant.parse("2999-01-01T00:00:00Z"),
                "text/plain",
                Optional.empty(),
                SyntheticPages.text(1, 1).getBytes(StandardCharsets.UTF_8),
                "test",
                Map.of());
        try (StreamApplication stream = local.stream(pipeline, "rejects")) {
            LocalPipeline.feed(
                    pipeline,
                    List.of(
                            SyntheticPages.page("https://news.example/empty", new byte[0]),
                            SyntheticPages.page("https://news.example/noise", noise),
                            SyntheticPages.page("https://news.example/list", "首页\n国内\n国际\n体育\n登录\n注册\n"),
                            future,
                            SyntheticPages.page(GOOD, SyntheticPages.text(1, 2))));
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> LocalPipeline.rejected(pipeline).size() == 4
                            && LocalPipeline.enriched(pipeline).size() == 1);
            assertThat(stream.notLive()).isEmpty();
        }
        Map<String, RejectReason> reasons = LocalPipeline.rejected(pipeline).stream()
                .collect(Collectors.toMap(
                        ConsumerRecord::key, record -> record.value().getReason()));
        assertThat(reasons)
                .containsEntry("https://news.example/empty", RejectReason.EMPTY)
                .containsEntry("https://news.example/noise", RejectReason.NOT_TEXT)
                .containsEntry("https://news.example/list", RejectReason.NOT_AN_ARTICLE)
                .containsEntry("https://news.example/2999", RejectReason.INVALID_SNAPSHOT);
        assertThat(LocalPipeline.rejected(pipeline)).allSatisfy(record -> {
            assertThat(record.value().getMessage()).isNotBlank();
            assertThat(record.value().getTopic()).isEqualTo(pipeline.topics().fetched());
        });
    }

    @Test
    void brokenUtf8LosesTheBrokenCharactersAndNotThePage() throws Exception {
        Pipeline pipeline = local.prepared("broken", 1);
        byte[] page = SyntheticPages.text(2, 1).getBytes(StandardCharsets.UTF_8);
        page[page.length / 2] = (byte) 0xFF;
        try (StreamApplication stream = local.stream(pipeline, "broken")) {
            LocalPipeline.feed(pipeline, List.of(SyntheticPages.page(GOOD, page)));
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> LocalPipeline.enriched(pipeline).size()
                                    + LocalPipeline.rejected(pipeline).size()
                            == 1);
            assertThat(stream.notLive()).isEmpty();
        }
        assertThat(LocalPipeline.enriched(pipeline)).hasSize(1);
    }

    @Test
    void recordsThatAreNoSnapshotsBecomeDeadLettersWithTheirBytes() throws Exception {
        Pipeline pipeline = local.prepared("junk", 1);
        byte[] junk = "no avro at all".getBytes(StandardCharsets.UTF_8);
        byte[] unknownId =
                ByteBuffer.allocate(9).put((byte) 0).putInt(987_654).putInt(1).array();
        byte[] whole = pipeline.serdes()
                .pages()
                .serializer()
                .serialize(pipeline.topics().fetched(), SyntheticPages.page(GOOD, SyntheticPages.text(3, 1)));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] noNumber = Arrays.copyOf(whole, 16);
        Arrays.fill(noNumber, 5, 16, (byte) 0xFF);
        byte[] otherRecord = pipeline.serdes()
                .of(RejectedPage.class)
                .serializer()
                .serialize(pipeline.topics().rejected(), aRejectedPage());
        try (StreamApplication stream = local.stream(pipeline, "junk")) {
            try (Producer<String, byte[]> producer = new KafkaProducer<>(
                    pipeline.clients().producer(), new StringSerializer(), new ByteArraySerializer())) {
                for (byte[] value : Arrays.asList(junk, unknownId, cut, noNumber, otherRecord, null)) {
                    producer.send(new ProducerRecord<>(pipeline.topics().fetched(), "key", value));
                }
            }
            LocalPipeline.feed(pipeline, List.of(SyntheticPages.page(GOOD, SyntheticPages.text(3, 1))));
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> LocalPipeline.failed(pipeline).size() == 6
                            && LocalPipeline.enriched(pipeline).size() == 1);
            assertThat(stream.notLive()).isEmpty();
        }
        List<ConsumerRecord<String, byte[]>> failed = LocalPipeline.failed(pipeline);
        assertThat(failed)
                .extracting(ConsumerRecord::value)
                .containsExactly(junk, unknownId, cut, noNumber, otherRecord, null);
        assertThat(failed).allSatisfy(record -> {
            assertThat(record.key()).isEqualTo("key");
            assertThat(header(record, "__streams.errors.topic"))
                    .isEqualTo(pipeline.topics().fetched());
            assertThat(header(record, "__streams.errors.message")).isNotBlank();
        });
        assertThat(failed)
                .extracting(record -> header(record, "__streams.errors.offset"))
                .containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void aMissingTopicAndAMissingRegistryAreSaidInPlainWords() throws Exception {
        Pipeline oneMissing = local.prepared("one-missing", 1);
        try (Admin admin = Admin.create(oneMissing.clients().admin())) {
            admin.deleteTopics(List.of(oneMissing.topics().pairs())).all().get();
        }
        assertThatThrownBy(() -> oneMissing.stream(local.settings("one-missing")))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("one-missing.pairs.observed")
                .hasMessageContaining("topics create");

        Pipeline noTopics = local.unprepared("nowhere", local.registryUrl());
        assertThatThrownBy(() -> noTopics.stream(local.settings("nowhere")))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("nowhere.pages.fetched")
                .hasMessageContaining("topics create");

        Pipeline noRegistry = local.unprepared("noregistry", "http://127.0.0.1:1");
        noRegistry.createTopics(1, Optional.empty());
        assertThatThrownBy(() -> noRegistry.stream(local.settings("noregistry")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("http://127.0.0.1:1")
                .hasMessageContaining("--schema-registry-url");

        Pipeline noSchemas = local.unprepared("noschemas", local.registryUrl());
        noSchemas.createTopics(1, Optional.empty());
        assertThatThrownBy(() -> noSchemas.stream(local.settings("noschemas")))
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("schemas register");
    }

    @Test
    void theRegistryRefusesASchemaThatWouldBreakReaders() {
        Map<String, Object> settings = local.prepared("evolution", 1).clients().serde();
        Contract first = new Contract("evolution.t", schema("{\"name\":\"a\",\"type\":\"string\"}"));
        Contract changed = new Contract("evolution.t", schema("{\"name\":\"a\",\"type\":\"long\"}"));
        try (SchemaRegistration registry = new SchemaRegistration(local.registryUrl(), settings)) {
            registry.register(List.of(first));
            assertThatThrownBy(() -> registry.register(List.of(changed)))
                    .isInstanceOf(RegistryException.class)
                    .hasMessageContaining("evolution.t-value")
                    .hasMessageContaining("incompatible");
        }
    }

    @Test
    void partitionCountsThatDoNotFitRefuseToRun() throws Exception {
        Pipeline pipeline = local.prepared("grown", 2);
        local.stream(pipeline, "grown").close();
        try (Admin admin = Admin.create(pipeline.clients().admin())) {
            admin.createPartitions(Map.of(pipeline.topics().fetched(), NewPartitions.increaseTo(3)))
                    .all()
                    .get();
        }
        assertThatThrownBy(() -> pipeline.stream(local.settings("grown")))
                .isInstanceOf(ClusterException.class)
                .hasMessageContaining("grown-verdicts-repartition")
                .hasMessageContaining("2 partitions and not 3");
    }

    private static Schema schema(String field) {
        return new Schema.Parser().parse("{\"type\":\"record\",\"name\":\"R\",\"fields\":[" + field + "]}");
    }

    private static RejectedPage aRejectedPage() {
        return RejectedPage.newBuilder()
                .setUrl(GOOD)
                .setFetchedAt(Instant.EPOCH)
                .setReason(RejectReason.EMPTY)
                .setMessage("not for this topic")
                .setTopic("elsewhere")
                .setPosition(new io.github.chuanliu.avro.PagePosition(0, 0L))
                .build();
    }

    private static String header(ConsumerRecord<?, ?> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Test
    void whatNoRetryMendsEndsTheProcessWithAMessage(@TempDir Path folder) throws Exception {
        Pipeline pipeline = local.prepared("fatal", 1);
        String sketches = "fatal-sketches-repartition";
        try (Admin admin = Admin.create(pipeline.clients().admin())) {
            admin.createTopics(List.of(new NewTopic(sketches, 1, (short) 1)))
                    .all()
                    .get();
        }
        try (Producer<byte[], byte[]> producer = new KafkaProducer<>(
                pipeline.clients().producer(), new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(sketches, new byte[12], new byte[] {9}))
                    .get();
        }
        Path state = folder.resolve("state");
        try (StreamProcess stream = StreamProcess.start(pipeline, "fatal", "fatal.", state)) {
            assertThat(stream.exitCode(60)).isEqualTo(1);
        }
        assertThat(Files.readString(folder.resolve("state.log")))
                .contains("the instance stops: this needs a look, not a retry")
                .contains("a sketch of version 9")
                .contains("chuanliu: the stream stopped: ");
    }
}
