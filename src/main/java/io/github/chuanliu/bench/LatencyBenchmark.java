package io.github.chuanliu.bench;

import io.github.chuanliu.config.Topics;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long a page takes from its producer to a subscriber that reads what is committed, through the pipeline and
 * through the same transactions without its work, one after the other.
 *
 * @param rate pages a second
 * @param seconds how long pages are sent at that rate, after the warm-up
 * @param warmUp pages sent before, as fast as they go, so that the code is compiled by then
 */
public record LatencyBenchmark(int rate, int seconds, int warmUp) {

    private static final long SEED = 5;

    /** Prints the table of all commit intervals. */
    public void run(TestBed bed, Setup setup, List<Duration> commitIntervals, PrintStream out)
            throws InterruptedException {
        out.printf(
                Locale.ROOT,
                "latency in ms, %d pages/s for %d s after %,d pages to warm up; %d partitions, %d threads%n%n",
                rate,
                seconds,
                warmUp,
                setup.partitions(),
                setup.threads());
        out.println("commit      bare three hops        full pipeline          ratio");
        out.println("interval     p50      p99           p50      p99         p50    p99");
        for (Duration interval : commitIntervals) {
            String name = "latency-" + interval.toMillis();
            Setup same = setup.withCommitInterval(interval);
            Topics first = bed.prepared(name + "-hops.", setup.partitions());
            Latencies bare = measure(bed, Flow.threeHops(bed, first, setup.partitions()), same, name + "-hops");
            Topics second = bed.prepared(name + "-full.", setup.partitions());
            Latencies full = measure(bed, Flow.fullPipeline(bed, second, setup.partitions()), same, name + "-full");
            out.printf(
                    Locale.ROOT,
                    "%-8d  %6.0f   %6.0f        %6.0f   %6.0f        %4.2f   %4.2f%n",
                    interval.toMillis(),
                    bare.percentile(50),
                    bare.percentile(99),
                    full.percentile(50),
                    full.percentile(99),
                    full.percentile(50) / bare.percentile(50),
                    full.percentile(99) / bare.percentile(99));
        }
    }

    private Latencies measure(TestBed bed, Flow flow, Setup setup, String applicationId) throws InterruptedException {
        int measured = rate * seconds;
        try (PageWriter writer =
                        new PageWriter(bed, new PagePress(SEED), flow.topics().fetched());
                Arrivals arrivals = Arrivals.at(bed, flow.outputs());
                FlowRun run = flow.start(setup.settings(bed, applicationId))) {
            writer.write(warmUp);
            arrivals.await(warmUp, 0);
            run.awaitWritten(warmUp);
            writer.write(measured, rate);
            return arrivals.await(warmUp, measured);
        }
    }
}
