package io.github.chuanliu.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.DeadLetterHeaders;
import io.github.chuanliu.wire.AvroSerdes;
import io.github.chuanliu.wire.RegistryPatience;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which error ends as a dead letter, and which one stops the work. */
final class ErrorHandlersTest {

    private static final byte[] KEY = "https://a.example/1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PAGE = {1, 2, 3};
    private static final Map<String, Object> SETTINGS = Map.of(
            "errors.dead.letter.queue.topic.name",
            "pages.failed",
            UnreadableRecordHandler.FETCHED_TOPIC,
            "pages.fetched");

    @ParameterizedTest
    @ValueSource(strings = {"extract-article", "tag-region-pairs", "sketch-article"})
    void aPageThatBreaksAPureStepIsADeadLetterWithItsOwnBytes(String step) {
        ProcessingExceptionHandler.Response response = failedPage(step);

        assertThat(response.result()).isEqualTo(ProcessingExceptionHandler.Result.RESUME);
        assertThat(response.deadLetterQueueRecords()).singleElement().satisfies(letter -> {
            assertThat(letter.topic()).isEqualTo("pages.failed");
            assertThat(letter.key()).isEqualTo(KEY);
            assertThat(letter.value()).isEqualTo(PAGE);
            assertThat(header(letter, DeadLetterHeaders.STEP)).isEqualTo(step);
            assertThat(header(letter, DeadLetterHeaders.OFFSET)).isEqualTo("42");
            assertThat(header(letter, DeadLetterHeaders.MESSAGE)).isEqualTo("broken");
            assertThat(header(letter, "crawler"))
                    .as("headers of the page are kept")
                    .isEqualTo("7");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hold-page", "decide-duplicates", "release-page"})
    void whatHoldsDecidesAndReleasesNeverContinuesOnAnError(String step) {
        assertThat(failedPage(step).result()).isEqualTo(ProcessingExceptionHandler.Result.FAIL);
    }

    @Test
    void junkAmongThePagesIsADeadLetter() {
        DeserializationExceptionHandler.Response response =
                unreadable("pages.fetched", new SerializationException("Unknown magic byte!"));

        assertThat(response.result()).isEqualTo(DeserializationExceptionHandler.Result.RESUME);
        assertThat(response.deadLetterQueueRecords())
                .singleElement()
                .satisfies(letter -> assertThat(letter.value()).isEqualTo(PAGE));
    }

    @Test
    void anUnknownSchemaIsADeadLetterToo() {
        SerializationException unknown =
                new SerializationException("no", new RestClientException("Schema not found", 404, 40403));
        assertThat(unreadable("pages.fetched", unknown).result())
                .isEqualTo(DeserializationExceptionHandler.Result.RESUME);
    }

    @Test
    void anAbsentRegistryIsNoFaultOfThePage() {
        try (Deserializer<PageSnapshot> pages = new AvroSerdes(
                        Map.of("schema.registry.url", "http://127.0.0.1:1"),
                        new RegistryPatience(Duration.ZERO, Duration.ofMillis(1)))
                .pages()
                .deserializer()) {
            byte[] withSchemaId = {0, 0, 0, 0, 7, 0};
            assertThatThrownBy(() -> pages.deserialize("pages.fetched", withSchemaId))
                    .satisfies(away -> assertThat(unreadable("pages.fetched", (Exception) away)
                                    .result())
                            .isEqualTo(DeserializationExceptionHandler.Result.FAIL));
        }
    }

    @Test
    void anUnreadableSketchStopsTheInstance() {
        assertThat(unreadable("chuanliu-sketches-repartition", new IllegalArgumentException("a sketch of version 9"))
                        .result())
                .isEqualTo(DeserializationExceptionHandler.Result.FAIL);
    }

    @Test
    void withoutATopicForDeadLettersNothingStarts() {
        FailedPageHandler handler = new FailedPageHandler();
        assertThatThrownBy(() -> handler.configure(Map.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("errors.dead.letter.queue.topic.name");
    }

    private static ProcessingExceptionHandler.Response failedPage(String step) {
        FailedPageHandler handler = new FailedPageHandler();
        handler.configure(SETTINGS);
        return handler.handleError(
                new Context(step), new Record<>("key", "value", 0L), new IllegalStateException("broken"));
    }

    private static DeserializationExceptionHandler.Response unreadable(String topic, Exception failure) {
        UnreadableRecordHandler handler = new UnreadableRecordHandler();
        handler.configure(SETTINGS);
        return handler.handleError(
                new Context("read-fetched-pages"), new ConsumerRecord<>(topic, 3, 42, KEY, PAGE), failure);
    }

    private static String header(ProducerRecord<byte[], byte[]> letter, String name) {
        return new String(letter.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private record Context(String processorNodeId) implements ErrorHandlerContext {

        @Override
        public String topic() {
            return "pages.fetched";
        }

        @Override
        public int partition() {
            return 3;
        }

        @Override
        public long offset() {
            return 42;
        }

        @Override
        public Headers headers() {
            return new RecordHeaders().add("crawler", "7".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public TaskId taskId() {
            return new TaskId(0, 3);
        }

        @Override
        public long timestamp() {
            return 0;
        }

        @Override
        public byte[] sourceRawKey() {
            return KEY;
        }

        @Override
        public byte[] sourceRawValue() {
            return PAGE;
        }
    }
}
