package io.github.chuanliu.bench;

import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import java.util.Set;
import org.apache.kafka.streams.Topology;

/** A topology to measure, with topics of its own: each page that comes in leaves as one record in one of its outputs. */
record Flow(TestBed bed, Topics topics, Set<String> outputs, Topologies topologies) {

    /** Makes the topology for these settings. */
    interface Topologies {
        Topology of(StreamSettings settings);
    }

    /** What Kafka Streams does without us: copies each page from one topic to another. */
    static Flow passThrough(TestBed bed, Topics topics) {
        return new Flow(
                bed,
                topics,
                Set.of(topics.enriched()),
                settings -> BareTopologies.passThrough(
                        topics.fetched(), topics.enriched(), bed.streamProperties(topics, settings)));
    }

    /** The transactions of the pipeline without its work. */
    static Flow threeHops(TestBed bed, Topics topics, int partitions) {
        return new Flow(
                bed,
                topics,
                Set.of(topics.enriched()),
                settings -> BareTopologies.threeHops(
                        topics.fetched(), topics.enriched(), partitions, bed.streamProperties(topics, settings)));
    }

    /** The pipeline itself. */
    static Flow fullPipeline(TestBed bed, Topics topics, int partitions) {
        return new Flow(
                bed,
                topics,
                Set.of(topics.enriched(), topics.duplicated(), topics.rejected()),
                settings -> bed.pipeline(topics, settings, partitions));
    }

    FlowRun start(StreamSettings settings) throws InterruptedException {
        return FlowRun.start(topologies.of(settings), bed.streamProperties(topics, settings), outputs);
    }
}
