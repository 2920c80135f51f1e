package io.github.chuanliu.cli;

import io.github.chuanliu.bench.DecisionBenchmark;
import io.github.chuanliu.bench.Setup;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private RoundOptions each = new RoundOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchBed bed = BenchBed.start()) {
            new DecisionBenchmark(sketches, each.rounds()).run(bed, new Setup(1, 1, each.commitInterval()), System.out);
        }
        return 0;
    }
}
