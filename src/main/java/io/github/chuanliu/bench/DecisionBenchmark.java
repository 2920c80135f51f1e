package io.github.chuanliu.bench;

import io.github.chuanliu.bench.WatchedIndex.Watch;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the ordered stage does by itself on a real broker, exactly-once: sketches decided a second, what its state takes,
 * and how long verdicts stay away when that state is lost.
 *
 * @param sketches how many are decided in each round, each of a story of its own
 * @param rounds counted; one more is made before to warm up
 */
public record DecisionBenchmark(int sketches, int rounds) {

    /** The first tenth of a round is start-up: assignment, the first fetch, the first transaction. */
    private static final int START_UP = 10;

    /**
     * Kafka Streams 4.3.1 may skip the record on which a task is revived (docs/duplicates.md). The pipeline sends the
     * sketch of a page that waits too long again; so does this.
     */
    private static final Duration RESENT_AFTER = Duration.ofSeconds(20);

    private static final int MOST_SENT = 4;

    public void run(TestBed bed, Setup setup, PrintStream out) throws InterruptedException, IOException {
        try (DecisionStage stage = new DecisionStage(bed, setup)) {
            stage.write(0, sketches);
            throughput(stage, out);
            recovery(stage, out);
        }
    }

    private void throughput(DecisionStage stage, PrintStream out) throws InterruptedException, IOException {
        List<Double> wall = new ArrayList<>();
        List<Double> wholeRound = new ArrayList<>();
        List<Double> cpu = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            stage.freshApplication();
            stage.start();
            long start = System.nanoTime();
            long begun = stage.awaitVerdicts(sketches / START_UP);
            long running = System.nanoTime();
            long all = stage.awaitVerdicts(sketches);
            long end = System.nanoTime();
            double busy = StreamCpu.seconds();
            stage.stop();
            if (round > 0) {
                wall.add((all - begun) / ((end - running) / 1e9));
                wholeRound.add(sketches / ((end - start) / 1e9));
                cpu.add(sketches / busy);
            }
        }
        print(out, "decided, by the clock", new Spread(wall));
        print(out, "the same, start-up included", new Spread(wholeRound));
        print(out, "decided, by CPU seconds of its thread", new Spread(cpu));
        out.printf(Locale.ROOT, "%-40s %,9d bytes a canonical%n", "changelog", stage.changelogBytes() / sketches);
        out.printf(Locale.ROOT, "%-40s %,9d bytes a canonical%n", "local store", stage.storeBytes() / sketches);
    }

    private static void print(PrintStream out, String what, Spread spread) {
        out.printf(
                Locale.ROOT,
                "%-40s %,9.0f sketches/s (%,.0f to %,.0f)%n",
                what,
                spread.median(),
                spread.least(),
                spread.most());
    }

    private void recovery(DecisionStage stage, PrintStream out) throws InterruptedException, IOException {
        int next = sketches;
        next = timed(stage, next, out, "stopped and started again", DecisionStage::start);
        stage.stop();
        stage.loseState();
        next = timed(stage, next, out, "local state lost", DecisionStage::start);
        timed(
                stage,
                next,
                out,
                "task corrupted and revived",
                running -> running.watch().corruptTheTask());
        stage.stop();
    }

    /** Something that takes the verdicts away for a while. */
    private interface Interruption {
        void happensTo(DecisionStage stage) throws InterruptedException;
    }

    private static int timed(DecisionStage stage, int number, PrintStream out, String what, Interruption interruption)
            throws InterruptedException {
        double seconds;
        int sent = 0;
        try (CommittedRecords verdicts = stage.verdictsFromNowOn()) {
            long start = System.nanoTime();
            interruption.happensTo(stage);
            do {
                if (sent == MOST_SENT) {
                    throw new IllegalStateException(what + ": no verdict after the sketch was sent " + sent + " times");
                }
                stage.write(number, 1);
                sent++;
            } while (!verdicts.awaitOne(RESENT_AFTER));
            seconds = (System.nanoTime() - start) / 1e9;
        }
        Watch watch = stage.watch();
        out.printf(
                Locale.ROOT,
                "%-40s %9.1f s until the next verdict; index of %,d rebuilt, %,d a CPU second%s%n",
                what,
                seconds,
                watch.rebuilt(),
                watch.rebuiltPerSecond(),
                sent == 1 ? "" : "; its sketch was sent " + sent + " times");
        return number + 1;
    }
}
