package io.github.chuanliu.bench;

import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.topology.PageSteps;
import io.github.chuanliu.wire.AvroSerdes;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.Topology;

/** A running cluster and the pipeline as the command line wires it for that cluster. */
public interface TestBed {

    /** Clients as the pipeline itself sets them up. */
    ClientProperties clients();

    AvroSerdes serdes();

    /** Topics and schemas behind a prefix, created. */
    Topics prepared(String prefix, int partitions);

    /** A topic of plain bytes, created. */
    void createTopic(String name, int partitions) throws InterruptedException;

    /** Bytes that a topic of one partition takes on the broker's disk. */
    long topicBytes(String topic) throws InterruptedException;

    Topology pipeline(Topics topics, StreamSettings settings, int partitions);

    /** Properties that the pipeline runs with; what it is compared with gets the same. */
    Properties streamProperties(Topics topics, StreamSettings settings);

    /** The pure steps of the page stage. */
    PageSteps steps();

    /** A folder that is deleted at the end. */
    Path folder();
}
