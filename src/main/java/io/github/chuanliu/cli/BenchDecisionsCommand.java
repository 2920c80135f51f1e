package io.github.chuanliu.cli;

import io.github.chuanliu.bench.DecisionBenchmark;
import io.github.chuanliu.bench.Setup;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the one ordered partition can do. */
@Command(
        name = "decisions",
        description =
                "Runs the ordered decision stage alone on a real broker, exactly-once, over sketches written before:"
                        + " sketches a second, bytes of state a story, and how long verdicts stay away when state is lost.",
        mixinStandardHelpOptions = true)
final class BenchDecisionsCommand implements Callable<Integer> {

    @Option(
            names = "--sketches",
            defaultValue = "200000",
            description = "decided in each round, each of a story of its own (default: ${DEFAULT-VALUE})")
    private int sketches;

    @Option(names = "--rounds", defaultValue = "3", description = "after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--commit-interval",
            paramLabel = "MS",
            defaultValue = "100",
            description = "milliseconds between commits (default: ${DEFAULT-VALUE})")
    private long commitInterval;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchBed bed = BenchBed.start()) {
            new DecisionBenchmark(sketches, rounds)
                    .run(bed, new Setup(1, 1, Duration.ofMillis(commitInterval)), System.out);
        }
        return 0;
    }
}
