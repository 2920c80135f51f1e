package io.github.chuanliu.bench;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.config.Topics;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Pages a second through the pipeline, and through Kafka Streams without it, over the same pages on the same broker, in
 * turns: what else the machine does hits all of them.
 *
 * @param pages written before
 * @param rounds counted; one more is made before to warm up
 * @param seed of the pages
 */
public record ThroughputBenchmark(int pages, int rounds, long seed) {

    private static final String BASELINE = "bare pass-through";
    private static final String THREE_HOPS = "bare three hops";
    private static final String PIPELINE = "full pipeline";

    /**
     * A round of one flow.
     *
     * @param seconds by the clock, for all pages
     * @param cpuSeconds of the whole process, broker included, for all pages
     */
    private record Round(double seconds, double cpuSeconds) {}

    public void run(TestBed bed, Setup setup, PrintStream out) throws InterruptedException {
        Topics topics = bed.prepared("pages.", setup.partitions());
        long bytes;
        try (PageWriter writer = new PageWriter(bed, new PagePress(seed), topics.fetched())) {
            writer.write(pages);
            bytes = writer.bodyBytes();
        }
        out.printf(
                Locale.ROOT,
                "%,d pages of %,d bytes on average, one in five a reprint, seed %d%n%d partitions, %d threads, commits"
                        + " every %d ms, exactly-once, %d rounds after one to warm up%n%n",
                pages,
                bytes / pages,
                seed,
                setup.partitions(),
                setup.threads(),
                setup.commitInterval().toMillis(),
                rounds);
        Map<String, Flow> flows = flows(bed, setup, topics);
        Map<String, List<Round>> measured = new LinkedHashMap<>();
        flows.keySet().forEach(name -> measured.put(name, new ArrayList<>()));
        for (int number = 0; number <= rounds; number++) {
            out.print(number == 0 ? "warm-up:" : "round " + number + ":");
            for (Map.Entry<String, Flow> flow : flows.entrySet()) {
                Round round = round(bed, setup, flow.getValue(), flow.getKey().replace(' ', '-') + "-" + number);
                out.printf(Locale.ROOT, "  %s %,.0f pages/s", flow.getKey(), pages / round.seconds());
                if (number > 0) {
                    of(measured, flow.getKey()).add(round);
                }
            }
            out.println();
        }
        out.println();
        print(measured, bytes, out);
        double steps = new StageCosts(
                        bed.steps(), bed.serdes().of(EnrichedArticle.class).serializer())
                .run(seed, topics.enriched(), out);
        out.printf(
                Locale.ROOT,
                " Kafka and all else %.3f (bare three hops: %.3f)%n",
                cpu(of(measured, PIPELINE)).median() - steps,
                cpu(of(measured, THREE_HOPS)).median());
        ProcessMemory.print(out);
    }

    private static Map<String, Flow> flows(TestBed bed, Setup setup, Topics pages) {
        Map<String, Flow> flows = new LinkedHashMap<>();
        Topics passed = readingFrom(pages, bed.prepared("passed.", setup.partitions()));
        Topics hopped = readingFrom(pages, bed.prepared("hopped.", setup.partitions()));
        flows.put(BASELINE, Flow.passThrough(bed, passed));
        flows.put(THREE_HOPS, Flow.threeHops(bed, hopped, setup.partitions()));
        flows.put(PIPELINE, Flow.fullPipeline(bed, pages, setup.partitions()));
        return flows;
    }

    private static Topics readingFrom(Topics input, Topics others) {
        return new Topics(
                input.fetched(),
                others.enriched(),
                others.duplicated(),
                others.pairs(),
                others.rejected(),
                others.failed(),
                others.feeds());
    }

    private Round round(TestBed bed, Setup setup, Flow flow, String application) throws InterruptedException {
        try (FlowRun run = flow.start(setup.settings(bed, application))) {
            double cpu = ProcessCpu.seconds();
            long start = System.nanoTime();
            long before = run.written();
            run.awaitWritten(pages);
            double seconds = (System.nanoTime() - start) / 1e9;
            double busy = ProcessCpu.seconds() - cpu;
            // What was written before it counted as running is left out, its time as well.
            double share = (double) (pages - before) / pages;
            return new Round(seconds / share, busy / share);
        }
    }

    private void print(Map<String, List<Round>> measured, long bytes, PrintStream out) {
        out.println("                        pages/s      (least to most)      MB/s   CPU ms a page");
        for (Map.Entry<String, List<Round>> flow : measured.entrySet()) {
            Spread rate = rate(flow.getValue());
            out.printf(
                    Locale.ROOT,
                    "%-20s  %,9.0f  (%,7.0f to %,7.0f)  %8.1f  %8.2f%n",
                    flow.getKey(),
                    rate.median(),
                    rate.least(),
                    rate.most(),
                    rate.median() * bytes / pages / 1e6,
                    cpu(flow.getValue()).median());
        }
        double full = rate(of(measured, PIPELINE)).median();
        out.printf(
                Locale.ROOT,
                "%nfull pipeline to pass-through %.2f, to three hops %.2f%n",
                full / rate(of(measured, BASELINE)).median(),
                full / rate(of(measured, THREE_HOPS)).median());
    }

    private static List<Round> of(Map<String, List<Round>> measured, String flow) {
        return Objects.requireNonNull(measured.get(flow), flow);
    }

    private Spread cpu(List<Round> rounds) {
        return new Spread(
                rounds.stream().map(round -> 1000 * round.cpuSeconds() / pages).toList());
    }

    private Spread rate(List<Round> rounds) {
        return new Spread(rounds.stream().map(round -> pages / round.seconds()).toList());
    }
}
