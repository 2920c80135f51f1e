package io.github.chuanliu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The benchmarks, one subcommand each. {@code bench micro} is not here: the launcher hands it to Maven. */
@Command(
        name = "bench",
        description =
                "Measures on this machine, on generated pages and with a broker of its own, and prints the figures of"
                        + " docs/. Ratios travel between machines, absolute figures do not. Without the name of a"
                        + " benchmark it measures the whole, as 'bench pipeline' does.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "BENCHMARK",
        subcommands = {
            BenchExtractionCommand.class,
            BenchDuplicatesCommand.class,
            BenchLatencyCommand.class,
            BenchDecisionsCommand.class,
            BenchPipelineCommand.class,
            BenchGrowthCommand.class,
            BenchHtmlCommand.class,
            BenchChaosCommand.class,
            BenchClusterCommand.class
        },
        footer = {"", "'chuanliu bench micro' runs the JMH micro-benchmarks of the pure steps through Maven."})
final class BenchCommand implements Callable<Integer> {

    @Mixin
    private PipelineBenchOptions benchmark = new PipelineBenchOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        benchmark.run(System.out);
        return 0;
    }
}
