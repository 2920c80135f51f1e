package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;
import picocli.CommandLine.Option;

/** Options of runs in which processes are killed. */
final class SurvivalOptions {

    @Option(names = "--seed", defaultValue = "1", description = "of pages and faults (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--quiet",
            paramLabel = "SECONDS",
            defaultValue = "200",
            description =
                    "what is missing counts as lost when nothing has moved for so long (default: ${DEFAULT-VALUE}); longer"
                            + " than a page waits before its sketch is sent again")
    private long quiet;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "where processes keep their data and logs (default: a new folder, deleted if all went well)")
    private Optional<Path> folder = Optional.empty();

    long seed() {
        return seed;
    }

    Duration quiet() {
        return Duration.ofSeconds(quiet);
    }

    /** The folder of a run, there and absolute. */
    Path folder(String name) throws IOException {
        BenchBed.quiet();
        Path data = folder.isPresent() ? Files.createDirectories(folder.get()) : Files.createTempDirectory(name);
        return data.toAbsolutePath();
    }

    /** Exit code of a run; deletes what it left behind unless somebody wants to look at it. */
    int finish(Path data, Findings findings) throws IOException {
        if (findings.areNone() && folder.isEmpty()) {
            PathUtils.deleteDirectory(data);
        } else {
            System.out.println("data and logs of all processes: " + data);
        }
        return findings.areNone() ? 0 : 1;
    }
}
