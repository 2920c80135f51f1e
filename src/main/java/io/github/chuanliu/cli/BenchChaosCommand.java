package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.ChaosRun;
import io.github.chuanliu.bench.chaos.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Nothing lost, nothing doubled, whatever dies. */
@Command(
        name = "chaos",
        description =
                "Runs three brokers, a registry, two streams and a feeder as processes of this machine, feeds pages of known"
                        + " stories, and kills, stops, freezes and restarts the processes at random moments. Then compares what"
                        + " came out with what had to. Exit code 1 if anything was lost, doubled or not linked.",
        mixinStandardHelpOptions = true)
final class BenchChaosCommand implements Callable<Integer> {

    @Mixin
    private SurvivalOptions options = new SurvivalOptions();

    @Option(names = "--faults", defaultValue = "24", description = "how many (default: ${DEFAULT-VALUE})")
    private int faults;

    @Option(
            names = "--stories",
            defaultValue = "1200",
            description = "told on more than twice as many pages (default: ${DEFAULT-VALUE})")
    private int stories;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = options.folder("chaos");
        Findings findings =
                new ChaosRun(options.seed(), faults, stories, options.quiet()).run(new ChaosBed(data), System.out);
        return options.finish(data, findings);
    }
}
