package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.ChaosRun;
import io.github.chuanliu.bench.chaos.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Nothing lost, nothing doubled, whatever dies. */
@Command(
        name = "chaos",
        description =
                "Runs broker, registry, two streams and a feeder as processes of this machine, feeds pages of known"
                        + " stories, and kills, stops, freezes and restarts the processes at random moments. Then compares what"
                        + " came out with what had to. Exit code 1 if anything was lost, doubled or not linked.",
        mixinStandardHelpOptions = true)
final class BenchChaosCommand implements Callable<Integer> {

    @Option(names = "--faults", defaultValue = "24", description = "how many (default: ${DEFAULT-VALUE})")
    private int faults;

    @Option(names = "--seed", defaultValue = "1", description = "of pages and faults (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--stories",
            defaultValue = "1200",
            description = "told on nearly twice as many pages (default: ${DEFAULT-VALUE})")
    private int stories;

    @Option(
            names = "--quiet",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description =
                    "what is missing counts as lost when nothing has moved for so long (default: ${DEFAULT-VALUE})")
    private long quiet;

    @Option(
            names = "--folder",
            paramLabel = "DIR",
            description = "where processes keep their data and logs (default: a new folder, deleted if all went well)")
    private Optional<Path> folder = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        BenchBed.quiet();
        Path data = folder.isPresent() ? Files.createDirectories(folder.get()) : Files.createTempDirectory("chaos");
        Findings findings = new ChaosRun(seed, faults, stories, Duration.ofSeconds(quiet))
                .run(new ChaosBed(data.toAbsolutePath()), System.out);
        if (findings.areNone() && folder.isEmpty()) {
            TemporaryFolder.delete(data);
        } else {
            System.out.println("data and logs of all processes: " + data);
        }
        return findings.areNone() ? 0 : 1;
    }
}
