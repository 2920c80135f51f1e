package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.bench.chaos.ChaosRun;
import io.github.chuanliu.bench.chaos.Findings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short form of {@code bench chaos}: a broker, the registry, both streams and the feeder are killed. */
final class ChaosIT {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingDoubledWhenProcessesOfTheWholeChainAreKilled() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        Findings findings = new ChaosRun(227, 5, 120, Duration.ofSeconds(60))
                .run(new ChaosBed(folder), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(findings.areNone()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
