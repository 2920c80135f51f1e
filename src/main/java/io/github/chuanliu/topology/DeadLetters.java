package io.github.chuanliu.topology;

import io.github.chuanliu.config.DeadLetterHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/**
 * Makes the dead letter of a page: key and value byte for byte as they lay in {@code pages.fetched}, its headers kept,
 * and where it came from and why it failed added.
 *
 * @param topic where dead letters go
 */
record DeadLetters(String topic) {

    /** Reads the topic from the properties that Kafka Streams runs with. */
    static DeadLetters configured(Map<String, ?> settings) {
        Object topic = settings.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
        if (topic == null) {
            throw new IllegalStateException(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG
                    + " is not set: dead letters would be lost");
        }
        return new DeadLetters(topic.toString());
    }

    List<ProducerRecord<byte[], byte[]>> of(ErrorHandlerContext context, byte[] key, byte[] value, Throwable failure) {
        Headers headers = new RecordHeaders(context.headers());
        add(headers, DeadLetterHeaders.TOPIC, context.topic());
        add(headers, DeadLetterHeaders.PARTITION, String.valueOf(context.partition()));
        add(headers, DeadLetterHeaders.OFFSET, String.valueOf(context.offset()));
        add(headers, DeadLetterHeaders.EXCEPTION, failure.getClass().getName());
        add(headers, DeadLetterHeaders.MESSAGE, String.valueOf(failure.getMessage()));
        add(headers, DeadLetterHeaders.STEP, context.processorNodeId());
        return List.of(new ProducerRecord<>(topic, null, null, key, value, headers));
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
