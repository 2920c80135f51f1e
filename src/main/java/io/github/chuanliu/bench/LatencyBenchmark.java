package io.github.chuanliu.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long a page takes from its producer to a subscriber that reads what is committed, through the pipeline and
 * through the same transactions without its work. Both run all the time and are sent pages in turns, so that what else
 * the machine does hits both.
 *
 * @param rate pages a second
 * @param seconds how long pages are sent at that rate to each, after the warm-up
 * @param warmUp pages sent before, as fast as they go, so that the code is compiled by then
 */
public record LatencyBenchmark(int rate, int seconds, int warmUp) {

    private static final int SLICE_SECONDS = 5;

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
            row(bed, setup.withCommitInterval(interval), out);
        }
    }

    private void row(TestBed bed, Setup setup, PrintStream out) throws InterruptedException {
        String name = "latency-" + setup.commitInterval().toMillis();
        Flow hops = Flow.threeHops(bed, bed.prepared(name + "-hops.", setup.partitions()), setup.partitions());
        Flow pipeline = Flow.fullPipeline(bed, bed.prepared(name + "-full.", setup.partitions()), setup.partitions());
        try (LatencyProbe bare = LatencyProbe.start(bed, hops, setup, name + "-hops");
                LatencyProbe full = LatencyProbe.start(bed, pipeline, setup, name + "-full")) {
            bare.warmUp(warmUp);
            full.warmUp(warmUp);
            for (int sent = 0; sent < seconds; sent += SLICE_SECONDS) {
                int pages = rate * Math.min(SLICE_SECONDS, seconds - sent);
                bare.send(pages, rate);
                full.send(pages, rate);
            }
            print(setup.commitInterval(), bare.latencies(), full.latencies(), out);
        }
    }

    private static void print(Duration interval, Latencies bare, Latencies full, PrintStream out) {
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
