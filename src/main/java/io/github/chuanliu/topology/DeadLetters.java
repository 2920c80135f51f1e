package io.github.chuanliu.topology;

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
 * and where it came from and why it failed added. The header names are those of KIP-1034 where it has one.
 *
 * @param topic where dead letters go
 */
record DeadLetters(String topic) {

    static final String TOPIC = "__streams.errors.topic";
    static final String PARTITION = "__streams.errors.partition";
    static final String OFFSET = "__streams.errors.offset";
    static final String EXCEPTION = "__streams.errors.exception";
    static final String MESSAGE = "__streams.errors.message";
    static final String STEP = "chuanliu.failed.step";

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
        add(headers, TOPIC, context.topic());
        add(headers, PARTITION, String.valueOf(context.partition()));
        add(headers, OFFSET, String.valueOf(context.offset()));
        add(headers, EXCEPTION, failure.getClass().getName());
        add(headers, MESSAGE, String.valueOf(failure.getMessage()));
        add(headers, STEP, context.processorNodeId());
        return List.of(new ProducerRecord<>(topic, null, null, key, value, headers));
    }

    private static void add(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
