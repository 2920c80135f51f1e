package io.github.chuanliu.topology;

import io.github.chuanliu.dedup.DuplicateIndex;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/**
 * The ordered stage alone, between two topics: what bounds a pipeline however many instances it has, and so what has to
 * be measured by itself.
 *
 * @param sketches topic of one partition, as the page stage writes it
 * @param verdicts topic that the verdicts go to
 * @param index makes the index of a task, empty
 */
public record DecisionTopology(String sketches, String verdicts, Supplier<DuplicateIndex> index) {

    /** Name of the store; its changelog is {@code <application id>-canonicals-changelog}. */
    public static final String STORE = Stores.CANONICALS;

    public Topology build(Properties settings) {
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings)));
        builder.addStateStore(Stores.canonicals());
        builder.stream(sketches, Consumed.with(InternalSerdes.positions(), InternalSerdes.sketches()))
                .process(() -> new DecideDuplicates(index.get()), Named.as("decide-duplicates"), Stores.CANONICALS)
                .to(verdicts, Produced.with(InternalSerdes.positions(), InternalSerdes.verdicts()));
        return builder.build(settings);
    }
}
