package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A process of the chain, which can be hit and started again with what it kept on its disk. */
public interface Part {

    /** What it is called in the report. */
    String name();

    /** What it is, for the choice of faults. */
    Kind kind();

    /**
     * Starts it; returns when the process is there, which may be before it serves.
     *
     * @throws IOException if it cannot be started
     */
    void start() throws IOException;

    /** Its process, dead or alive; empty before the first start. */
    Optional<ProcessHandle> process();

    /** Where it says what it does. */
    Path log();

    /** What it keeps on this machine and may lose; empty for what keeps the only copy. */
    Optional<Path> expendable();

    /** Kinds of process. */
    enum Kind {
        BROKER,
        REGISTRY,
        STREAM,
        FEEDER
    }
}
