package io.github.chuanliu.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The whole against what Kafka Streams does without us. */
@Command(
        name = "pipeline",
        description =
                "Runs a bare pass-through, a bare topology with the pipeline's transactions, and the pipeline over the"
                        + " same generated pages, in turns, and prints pages and megabytes a second, their ratios, CPU"
                        + " time by step, peak memory, and the latency at an even rate.",
        mixinStandardHelpOptions = true)
final class BenchPipelineCommand implements Callable<Integer> {

    @Mixin
    private PipelineBenchOptions benchmark = new PipelineBenchOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        benchmark.run(System.out);
        return 0;
    }
}
