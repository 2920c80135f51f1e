package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.config.ClientProperties;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.wire.AvroSerdes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A cluster and the pipeline on it, each process on its own, as the command line sets them up. */
public interface ChainBed {

    /** Brokers and registry, in the order in which they start. */
    List<Part> cluster();

    /** Streams and feeder; they need topics and schemas. */
    List<Part> pipeline();

    /** Waits for brokers and registry, then creates topics and registers schemas. */
    void prepare() throws IOException, InterruptedException;

    ClientProperties clients();

    AvroSerdes serdes();

    Topics topics();

    /** The folder that the feeder follows. */
    Path pages();

    /** The feeder's side file. */
    Path badLines();
}
