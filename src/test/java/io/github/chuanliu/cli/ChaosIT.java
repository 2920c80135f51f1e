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

/** The short form of {@code bench chaos}: each process of the chain is hit once. */
final class ChaosIT {

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostAndNothingDoubledWhenEachProcessOfTheChainIsHit() throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        Findings findings = new ChaosRun(203, 5, 200, Duration.ofSeconds(60))
                .run(new ChaosBed(folder), new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(findings.areNone()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
    }
}
