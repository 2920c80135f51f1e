package io.github.chuanliu.bench;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerInterceptor;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.streams.StreamsConfig;
import org.jspecify.annotations.Nullable;

/**
 * Counts what the producers of one {@link FlowRun} wrote. The metrics of Kafka Streams would forget: those of a task go
 * with it when it moves to another thread.
 */
public final class AcknowledgedRecords implements ProducerInterceptor<byte[], byte[]> {

    private static final String COUNT = "chuanliu.bench.count";

    /** Shared by the producers of all threads. */
    record Count(Set<String> topics, LongAdder records) {}

    private @Nullable Count count;

    /** Makes every producer of a Kafka Streams application with these properties count records of these topics. */
    static LongAdder countIn(Properties streams, Set<String> topics) {
        LongAdder records = new LongAdder();
        streams.put(
                StreamsConfig.producerPrefix(ProducerConfig.INTERCEPTOR_CLASSES_CONFIG),
                AcknowledgedRecords.class.getName());
        streams.put(StreamsConfig.producerPrefix(COUNT), new Count(topics, records));
        return records;
    }

    @Override
    public void configure(Map<String, ?> settings) {
        count = (Count) settings.get(COUNT);
    }

    @Override
    public ProducerRecord<byte[], byte[]> onSend(ProducerRecord<byte[], byte[]> record) {
        return record;
    }

    @Override
    public void onAcknowledgement(@Nullable RecordMetadata written, @Nullable Exception failure) {
        if (failure == null
                && written != null
                && count != null
                && count.topics().contains(written.topic())) {
            count.records().increment();
        }
    }

    @Override
    public void close() {
        // Holds nothing of its own.
    }
}
