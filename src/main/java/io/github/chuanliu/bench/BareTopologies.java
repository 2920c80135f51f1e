package io.github.chuanliu.bench;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/** Topologies that move pages as the pipeline does and do nothing else: what Kafka itself costs. */
final class BareTopologies {

    private static final String WAITING = "waiting-bodies";

    /** About what a sketch takes; see {@link DuplicateIndexBenchmark}. */
    private static final int SKETCH_BYTES = 250;

    private BareTopologies() {}

    static Topology passThrough(String input, String output, Properties settings) {
        StreamsBuilder builder = builder(settings);
        builder.stream(input, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .to(output, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        return builder.build(settings);
    }

    /**
     * The body waits beside its partition, a small record goes through the one ordered partition and back to the
     * partition it came from, by number, and the body leaves.
     */
    static Topology threeHops(String input, String output, int partitions, Properties settings) {
        StreamsBuilder builder = builder(settings);
        builder.addStateStore(
                Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(WAITING), Serdes.Long(), Serdes.ByteArray())
                        .withLoggingEnabled(Map.of())
                        .withCachingDisabled());
        builder.stream(input, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .process(Hold::new, Named.as("hold-body"), WAITING)
                .repartition(Repartitioned.with(Serdes.ByteArray(), Serdes.ByteArray())
                        .withName("ordered")
                        .withNumberOfPartitions(1))
                .repartition(Repartitioned.with(Serdes.ByteArray(), Serdes.ByteArray())
                        .withName("returned")
                        .withNumberOfPartitions(partitions)
                        .withStreamPartitioner((topic, position, value, count) ->
                                Optional.of(Set.of(ByteBuffer.wrap(position).getInt()))))
                .process(Release::new, Named.as("release-body"), WAITING)
                .to(output, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        return builder.build(settings);
    }

    private static StreamsBuilder builder(Properties settings) {
        return new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
    }

    /** A step at the store where bodies wait. */
    private abstract static class AtWaiting extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

        private KeyValueStore<Long, byte[]> waiting;

        @Override
        public void init(ProcessorContext<byte[], byte[]> context) {
            super.init(context);
            waiting = context.getStateStore(WAITING);
        }

        KeyValueStore<Long, byte[]> waiting() {
            return waiting;
        }
    }

    private static final class Hold extends AtWaiting {

        @Override
        public void process(Record<byte[], byte[]> page) {
            RecordMetadata where = context().recordMetadata().orElseThrow();
            waiting().put(where.offset(), page.value());
            byte[] position = ByteBuffer.allocate(Integer.BYTES + Long.BYTES)
                    .putInt(where.partition())
                    .putLong(where.offset())
                    .array();
            // Bytes of the page, so that they compress no better than a sketch does.
            byte[] sketch = new byte[SKETCH_BYTES];
            System.arraycopy(page.value(), 0, sketch, 0, Math.min(SKETCH_BYTES, page.value().length));
            context().forward(page.withKey(position).withValue(sketch));
        }
    }

    private static final class Release extends AtWaiting {

        @Override
        public void process(Record<byte[], byte[]> returned) {
            byte[] body = waiting().delete(ByteBuffer.wrap(returned.key()).getLong(Integer.BYTES));
            context().forward(returned.withValue(body));
        }
    }
}
