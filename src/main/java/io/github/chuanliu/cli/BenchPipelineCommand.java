package io.github.chuanliu.cli;

import io.github.chuanliu.bench.ThroughputBenchmark;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole against what Kafka Streams does without us. */
@Command(
        name = "pipeline",
        description =
                "Runs a bare pass-through, a bare topology with the pipeline's transactions, and the pipeline over the"
                        + " same generated pages, in turns, and prints pages and megabytes a second and their ratios.",
        mixinStandardHelpOptions = true)
final class BenchPipelineCommand implements Callable<Integer> {

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Option(names = "--pages", defaultValue = "20000", description = "in each round (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--rounds", defaultValue = "3", description = "after one to warm up (default: ${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--seed", defaultValue = "1", description = "of the pages (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--commit-interval",
            paramLabel = "MS",
            defaultValue = "100",
            description = "milliseconds between commits (default: ${DEFAULT-VALUE})")
    private long commitInterval;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchBed bed = BenchBed.start()) {
            new ThroughputBenchmark(pages, rounds, seed)
                    .run(bed, setup.setup(Duration.ofMillis(commitInterval)), System.out);
        }
        return 0;
    }
}
