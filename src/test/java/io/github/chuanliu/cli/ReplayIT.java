package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters go through the pipeline again as they came, and once. */
final class ReplayIT {

    @Test
    void deadLettersAreSentOnceByteForByte(@TempDir Path folder) throws Exception {
        try (LocalPipeline local = new LocalPipeline(folder)) {
            Pipeline pipeline = local.prepared("replay", 3);
            try (KafkaProducer<String, byte[]> producer = producer(pipeline)) {
                for (int i = 0; i < 20; i++) {
                    producer.send(letter(pipeline, "u:" + i, new byte[] {(byte) i, 7}, i % 3));
                }
            }
            List<String> shown = new ArrayList<>();
            assertThat(pipeline.replay().show(letter -> shown.add(letter.url() + " " + letter.reason())))
                    .isEqualTo(20);
            assertThat(shown).contains("u:3 extract-article: java.lang.Bug: broke  and forged");
            assertThat(fetched(pipeline)).isEmpty();

            assertThat(pipeline.replay().send(letter -> {})).isEqualTo(20);
            assertThat(pipeline.replay().send(letter -> {})).isZero();
            try (KafkaProducer<String, byte[]> producer = producer(pipeline)) {
                producer.send(letter(pipeline, "u:late", new byte[] {1}, 2));
            }
            assertThat(pipeline.replay().send(letter -> {})).isEqualTo(1);

            List<ConsumerRecord<String, byte[]>> fetched = fetched(pipeline);
            assertThat(fetched).hasSize(21);
            for (ConsumerRecord<String, byte[]> record : fetched) {
                Headers headers = record.headers();
                assertThat(headers.lastHeader("kept")).isNotNull();
                assertThat(headers.lastHeader("__streams.errors.message")).isNull();
                assertThat(new String(
                                headers.lastHeader("chuanliu.replayed.from").value(), StandardCharsets.UTF_8))
                        .startsWith("replay.pages.failed-");
            }
            ConsumerRecord<String, byte[]> fourth = fetched.stream()
                    .filter(record -> record.key().equals("u:4"))
                    .findFirst()
                    .orElseThrow();
            assertThat(fourth.value()).containsExactly(4, 7);
            assertThat(fourth.partition()).as("where the page first lay").isEqualTo(1);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> fetched(Pipeline pipeline) {
        return LocalPipeline.committed(pipeline, pipeline.topics().fetched(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<String, byte[]> producer(Pipeline pipeline) {
        return new KafkaProducer<>(pipeline.clients().producer(), new StringSerializer(), new ByteArraySerializer());
    }

    private static ProducerRecord<String, byte[]> letter(Pipeline pipeline, String url, byte[] page, int partition) {
        ProducerRecord<String, byte[]> letter =
                new ProducerRecord<>(pipeline.topics().failed(), url, page);
        Map.of(
                        "kept", "as it is",
                        "__streams.errors.partition", Integer.toString(partition),
                        "__streams.errors.exception", "java.lang.Bug",
                        "__streams.errors.message", "broke\n\u001band forged",
                        "chuanliu.failed.step", "extract-article")
                .forEach((name, value) -> letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return letter;
    }
}
