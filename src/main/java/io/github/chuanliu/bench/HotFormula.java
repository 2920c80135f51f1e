package io.github.chuanliu.bench;

import io.github.chuanliu.bench.StoryWriter.Formula;
import io.github.chuanliu.bench.StoryWriter.Slots;
import io.github.chuanliu.bench.StoryWriter.Story;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.SketchMaker;
import io.github.chuanliu.dedup.Verdict.Duplicate;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * The worst that can happen to the index: one formula tells many events inside one window. Every page resembles all
 * others and is a story of its own; then each is printed once more. What a cap on the buckets saves, and what it loses.
 */
final class HotFormula {

    private static final Instant START = Instant.parse("2024-05-17T00:00:00Z");
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final int events;
    private final SketchMaker sketches = new SketchMaker();

    HotFormula(int events) {
        this.events = events;
    }

    void run(PrintStream out, int... caps) {
        List<Sketch> first = new ArrayList<>();
        List<Sketch> reprints = new ArrayList<>();
        write(first, reprints);
        for (int cap : caps) {
            IndexLimits limits = new IndexLimits(Duration.ofDays(28), 1_000_000, 1_000_000, cap);
            DuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, limits);
            long start = THREADS.getCurrentThreadCpuTime();
            int merged = duplicates(index, first);
            long perPage = (THREADS.getCurrentThreadCpuTime() - start) / events / 1000;
            int found = duplicates(index, reprints);
            out.printf(
                    Locale.ROOT,
                    "hot formula, cap %3d    %,8d µs a page; of %,d events %d merged, of as many reprints %.3f found%n",
                    cap,
                    perPage,
                    events,
                    merged,
                    (double) found / events);
        }
    }

    private void write(List<Sketch> first, List<Sketch> reprints) {
        StoryWriter writer = new StoryWriter();
        ReprintPress press = new ReprintPress(writer);
        Random random = new Random(1);
        Formula formula = writer.formula(random);
        for (int i = 0; i < events; i++) {
            Slots slots = writer.slots(random);
            Story story = writer.fill(formula, slots);
            first.add(sketch(story, i));
            reprints.add(sketch(press.dropped(story, 20, random), events + i));
        }
    }

    private Sketch sketch(Story story, int number) {
        PagePosition position = new PagePosition(0, number);
        return sketches.sketch(
                position,
                "https://example.org/" + number,
                START,
                BenchArticles.of(story.body(), START, story.stated()));
    }

    private static int duplicates(DuplicateIndex index, List<Sketch> pages) {
        int duplicates = 0;
        for (Sketch page : pages) {
            duplicates += index.decide(page, START.toEpochMilli()).verdict() instanceof Duplicate ? 1 : 0;
        }
        return duplicates;
    }
}
