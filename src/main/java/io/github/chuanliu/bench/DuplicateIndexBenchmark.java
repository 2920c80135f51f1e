package io.github.chuanliu.bench;

import io.github.chuanliu.dedup.Decision;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchCodec;
import io.github.chuanliu.dedup.StateChange;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** What the duplicate index costs: bytes of heap and of state a canonical, decisions and restored records a second. */
public final class DuplicateIndexBenchmark {

    private static final int BATCH = 10_000;

    /** Time of the thread, not of the wall: other work on the machine does not count. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int canonicals;
    private final SketchPress sketches = new SketchPress();
    private final IndexLimits limits;

    /** @param canonicals how many to hold, at least 100; a million needs 1.5 GB of heap */
    public DuplicateIndexBenchmark(int canonicals) {
        this.canonicals = canonicals;
        this.limits = new IndexLimits(Duration.ofDays(10_000), canonicals, canonicals, IndexLimits.DEFAULT.bucketCap());
    }

    public void run(PrintStream out) {
        long heapBefore = ProcessMemory.heapInUse();
        DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, limits);
        Timed filled = fill(index, change -> {});
        long heap = ProcessMemory.heapInUse() - heapBefore;
        out.printf(Locale.ROOT, "canonicals held        %,12d%n", index.canonicals());
        out.printf(Locale.ROOT, "sketch in the log      %,12d bytes each%n", filled.sketchBytes / canonicals);
        out.printf(
                Locale.ROOT,
                "state                  %,12d bytes a canonical, key included%n",
                filled.stateBytes / canonicals);
        out.printf(Locale.ROOT, "heap                   %,12d bytes a canonical%n", heap / canonicals);
        out.printf(Locale.ROOT, "decide, all new        %,12d a second%n", filled.perSecond());
        out.printf(
                Locale.ROOT,
                "decide, index full     %,12d a second (each new one drops the oldest)%n",
                churn(index).perSecond());
        out.printf(
                Locale.ROOT,
                "decide, all reprints   %,12d a second%n",
                reprints(index).perSecond());
        index.clear();

        List<StateChange.Put> state = new ArrayList<>();
        fill(index, state::add);
        index.clear();
        long start = THREADS.getCurrentThreadCpuTime();
        index.restore(state.iterator());
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "restore                %,12d a second (%.1f s for all)%n",
                (long) (canonicals / seconds),
                seconds);
        new HotFormula(Math.min(canonicals / 10, 2_000)).run(out, 16, 64, 250);
    }

    private static final class Timed {
        private long nanos;
        private long decided;
        private long stateBytes;
        private long sketchBytes;

        long perSecond() {
            return decided * 1_000_000_000L / Math.max(1, nanos);
        }
    }

    private interface StateSink {
        void put(StateChange.Put put);
    }

    private Timed fill(DuplicateIndex index, StateSink sink) {
        Timed timed = new Timed();
        for (int first = 0; first < canonicals; first += BATCH) {
            decide(index, batch(first, Math.min(BATCH, canonicals - first), 0), timed, sink);
        }
        return timed;
    }

    private Timed churn(DuplicateIndex index) {
        Timed timed = new Timed();
        for (int round = 0; round < 5; round++) {
            decide(index, batch(canonicals + round * BATCH, BATCH, 0), timed, put -> {});
        }
        return timed;
    }

    private Timed reprints(DuplicateIndex index) {
        Timed timed = new Timed();
        int recent = Math.max(0, canonicals - BATCH);
        for (int round = 1; round <= 5; round++) {
            decide(index, batch(recent, Math.min(BATCH, canonicals), round), timed, put -> {});
        }
        return timed;
    }

    private static void decide(DuplicateIndex index, List<Sketch> pages, Timed timed, StateSink sink) {
        List<Decision> decisions = new ArrayList<>(pages.size());
        long start = THREADS.getCurrentThreadCpuTime();
        for (Sketch page : pages) {
            decisions.add(index.decide(page, page.pageTime()));
        }
        timed.nanos += THREADS.getCurrentThreadCpuTime() - start;
        timed.decided += pages.size();
        pages.forEach(page -> timed.sketchBytes += SketchCodec.encode(page).length);
        for (Decision decision : decisions) {
            for (StateChange change : decision.changes()) {
                if (change instanceof StateChange.Put put) {
                    timed.stateBytes += put.key().length + put.value().length;
                    sink.put(put);
                }
            }
        }
    }

    /** Pages {@code first} and on; print 0 is the first of its story, others are cut reprints at other URLs. */
    private List<Sketch> batch(int first, int size, int print) {
        return IntStream.range(first, first + size)
                .mapToObj(number -> sketches.sketch(number, print))
                .toList();
    }
}
