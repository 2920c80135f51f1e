package io.github.chuanliu.cli;

import io.github.chuanliu.bench.GrowthBenchmark;
import io.github.chuanliu.bench.GrowthBenchmark.Row;
import io.github.chuanliu.bench.Setup;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a page costs the same at any size. */
@Command(
        name = "growth",
        description =
                "Runs the pipeline over more and more generated pages, then over the middle size on other numbers of"
                        + " partitions and on two instances, and prints time and memory a page.",
        mixinStandardHelpOptions = true)
final class BenchGrowthCommand implements Callable<Integer> {

    private static final int PARTITIONS = 4;

    @Option(
            names = "--sizes",
            split = ",",
            defaultValue = "10000,50000,250000",
            description = "pages, one row each (default: ${DEFAULT-VALUE})")
    private List<Integer> sizes = List.of();

    @Option(
            names = "--partitions",
            split = ",",
            defaultValue = "1,2,4",
            description = "of pages.fetched, one row each (default: ${DEFAULT-VALUE})")
    private List<Integer> partitions = List.of();

    @Option(names = "--threads", defaultValue = "2", description = "of each instance (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(names = "--warm-up", defaultValue = "30000", description = "pages before (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(names = "--seed", defaultValue = "1", description = "of the pages (default: ${DEFAULT-VALUE})")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (BenchBed bed = BenchBed.start()) {
            new GrowthBenchmark(rows(), warmUp, seed)
                    .run(bed, new Setup(PARTITIONS, threads, Duration.ofMillis(100)), System.out);
        }
        return 0;
    }

    private List<Row> rows() {
        int middle = sizes.get(sizes.size() / 2);
        List<Row> rows = new ArrayList<>();
        sizes.forEach(size -> rows.add(new Row(size, PARTITIONS, 1)));
        partitions.stream().filter(count -> count != PARTITIONS).forEach(count -> rows.add(new Row(middle, count, 1)));
        rows.add(new Row(middle, PARTITIONS, 2));
        return rows;
    }
}
