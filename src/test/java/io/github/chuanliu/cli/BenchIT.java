package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks run to their end; how fast they are here is of no interest. */
final class BenchIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bench pipeline --pages 300 --rounds 1 --partitions 2",
                "bench latency --seconds 1 --warm-up 50 --commit-intervals 20 --partitions 2"
            })
    void runsToItsEnd(String command) {
        assertThat(Main.commandLine().execute(command.split(" "))).isZero();
    }
}
