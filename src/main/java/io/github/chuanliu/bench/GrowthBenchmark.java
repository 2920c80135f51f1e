package io.github.chuanliu.bench;

import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.config.Topics;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether a page costs the same however many came before it, on however many partitions and instances.
 *
 * @param rows each a run of the whole pipeline over pages of its own
 * @param warmUp pages through a pipeline before the first row, so that the code is compiled by then
 * @param seed of the pages
 */
public record GrowthBenchmark(List<Row> rows, int warmUp, long seed) {

    /**
     * @param pages written before the pipeline starts
     * @param partitions of {@code pages.fetched}
     * @param instances of the pipeline, all in this process
     */
    public record Row(int pages, int partitions, int instances) {}

    /**
     * What a row took.
     *
     * @param seconds by the clock, from the running instances to the last page written
     * @param cpuSeconds of the whole process, broker included
     * @param heapBytes that stayed in use after a collection, beyond what was in use before the row
     */
    private record Cost(double seconds, double cpuSeconds, long heapBytes) {}

    public void run(TestBed bed, Setup setup, PrintStream out) throws InterruptedException {
        out.printf(
                Locale.ROOT,
                "%d threads an instance, commits every %d ms, exactly-once, %,d pages to warm up, seed %d%n%n",
                setup.threads(),
                setup.commitInterval().toMillis(),
                warmUp,
                seed);
        out.println("   pages   partitions   instances    pages/s   CPU ms a page   heap kept, MB   bytes a page");
        cost(bed, setup, new Row(warmUp, setup.partitions(), 1), "warm-up");
        for (Row row : rows) {
            Cost cost = cost(bed, setup, row, row.pages() + "-" + row.partitions() + "-" + row.instances());
            out.printf(
                    Locale.ROOT,
                    "%,8d   %10d   %9d   %8.0f   %13.2f   %13.0f   %12.0f%n",
                    row.pages(),
                    row.partitions(),
                    row.instances(),
                    row.pages() / cost.seconds(),
                    1000 * cost.cpuSeconds() / row.pages(),
                    cost.heapBytes() / 1e6,
                    (double) cost.heapBytes() / row.pages());
        }
        ProcessMemory.print(out);
    }

    private Cost cost(TestBed bed, Setup setup, Row row, String name) throws InterruptedException {
        Setup sized = new Setup(row.partitions(), setup.threads(), setup.commitInterval());
        Topics topics = bed.prepared("growth-" + name + ".", row.partitions());
        try (PageWriter writer = new PageWriter(bed, new PagePress(seed), topics.fetched())) {
            writer.write(row.pages());
        }
        Flow pipeline = Flow.fullPipeline(bed, topics, row.partitions());
        long heapBefore = ProcessMemory.heapInUse();
        List<FlowRun> instances = new ArrayList<>();
        try {
            for (int instance = 0; instance < row.instances(); instance++) {
                StreamSettings settings = sized.settings(bed, "growth-" + name, instance);
                instances.add(pipeline.start(settings));
            }
            double cpu = ProcessCpu.seconds();
            long start = System.nanoTime();
            long before = written(instances);
            FlowRun.awaitWritten(instances, row.pages());
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = ProcessCpu.seconds() - cpu;
            double share = (double) (row.pages() - before) / row.pages();
            return new Cost(seconds / share, busy / share, ProcessMemory.heapInUse() - heapBefore);
        } finally {
            instances.forEach(FlowRun::close);
        }
    }

    private static long written(List<FlowRun> instances) {
        return instances.stream().mapToLong(FlowRun::written).sum();
    }
}
