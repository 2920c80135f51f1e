package io.github.chuanliu.cli;

import java.time.Duration;
import picocli.CommandLine.Option;

/** Options of benchmarks that measure a stream in rounds. */
final class RoundOptions {

    @Option(names = "--rounds", defaultValue = "3", description = "after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--commit-interval",
            paramLabel = "MS",
            defaultValue = "100",
            description = "milliseconds between commits (default: ${DEFAULT-VALUE})")
    private long commitInterval;

    int rounds() {
        return rounds;
    }

    Duration commitInterval() {
        return Duration.ofMillis(commitInterval);
    }
}
