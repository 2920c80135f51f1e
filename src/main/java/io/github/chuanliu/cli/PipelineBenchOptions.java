package io.github.chuanliu.cli;

import io.github.chuanliu.bench.LatencyBenchmark;
import io.github.chuanliu.bench.Setup;
import io.github.chuanliu.bench.ThroughputBenchmark;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The benchmark of the whole and its options: what {@code bench} does by itself and {@code bench pipeline} by name. */
final class PipelineBenchOptions {

    /** The code is compiled by then; this only fills the topics' first segments and the clients' metadata. */
    private static final int LATENCY_WARM_UP = 500;

    @Mixin
    private SetupOptions setup = new SetupOptions();

    @Mixin
    private RoundOptions each = new RoundOptions();

    @Option(names = "--pages", defaultValue = "50000", description = "in each round (default: ${DEFAULT-VALUE})")
    private int pages;

    @Option(names = "--seed", defaultValue = "1", description = "of the pages (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--rate",
            defaultValue = "50",
            description = "pages a second while latency is measured (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(
            names = "--latency-seconds",
            defaultValue = "20",
            description = "how long pages are sent at that rate; 0 for not at all (default: ${DEFAULT-VALUE})")
    private int latencySeconds;

    void run(PrintStream out) throws IOException, InterruptedException {
        Setup same = setup.setup(each.commitInterval());
        try (BenchBed bed = BenchBed.start()) {
            new ThroughputBenchmark(pages, each.rounds(), seed).run(bed, same, out);
            if (latencySeconds > 0) {
                out.println();
                new LatencyBenchmark(rate, latencySeconds, LATENCY_WARM_UP)
                        .run(bed, same, List.of(each.commitInterval()), out);
            }
        }
    }
}
