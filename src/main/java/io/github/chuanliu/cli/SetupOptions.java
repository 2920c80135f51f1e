package io.github.chuanliu.cli;

import io.github.chuanliu.bench.Setup;
import java.time.Duration;
import picocli.CommandLine.Option;

/** Options of benchmarks that run a stream. */
final class SetupOptions {

    @Option(names = "--partitions", defaultValue = "4", description = "of pages.fetched (default: ${DEFAULT-VALUE})")
    private int partitions;

    @Option(names = "--threads", defaultValue = "1", description = "stream threads (default: ${DEFAULT-VALUE})")
    private int threads;

    Setup setup(Duration commitInterval) {
        return new Setup(partitions, threads, commitInterval);
    }
}
