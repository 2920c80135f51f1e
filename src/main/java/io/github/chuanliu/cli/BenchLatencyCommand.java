package io.github.chuanliu.cli;

import io.github.chuanliu.bench.LatencyBenchmark;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long a page takes to subscribers. */
@Command(
        name = "latency",
        description =
                "Sends generated pages at an even rate and prints how long they take to a subscriber that reads what is"
                        + " committed: through a bare topology with the same transactions, then through the pipeline.",
        mixinStandardHelpOptions = true)
final class BenchLatencyCommand implements Callable<Integer> {

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Option(names = "--rate", defaultValue = "50", description = "pages a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(names = "--seconds", defaultValue = "20", description = "measured at that rate (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "3000",
            description = "pages before, as fast as they go (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--commit-intervals",
            paramLabel = "MS",
            split = ",",
            defaultValue = "100,20,10",
            description = "milliseconds between commits, one row each (default: ${DEFAULT-VALUE})")
    private List<Integer> commitIntervals = List.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Duration> intervals =
                commitIntervals.stream().map(Duration::ofMillis).toList();
        try (BenchBed bed = BenchBed.start()) {
            new LatencyBenchmark(rate, seconds, warmUp).run(bed, setup.setup(intervals.get(0)), intervals, System.out);
        }
        return 0;
    }
}
