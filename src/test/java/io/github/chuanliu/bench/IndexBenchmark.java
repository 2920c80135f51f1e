package io.github.chuanliu.bench;

import io.github.chuanliu.dedup.Decision;
import io.github.chuanliu.dedup.DuplicatePolicy;
import io.github.chuanliu.dedup.HeapDuplicateIndex;
import io.github.chuanliu.dedup.IndexLimits;
import io.github.chuanliu.dedup.Signature;
import io.github.chuanliu.dedup.Sketch;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Microseconds a look-up among 100,000 canonicals: a page that the index has decided before, so that nothing changes,
 * and for comparison the same signature held against each canonical one after the other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class IndexBenchmark {

    private static final int CANONICALS = 100_000;

    private final HeapDuplicateIndex index = new HeapDuplicateIndex(DuplicatePolicy.DEFAULT, IndexLimits.DEFAULT);
    private final List<Signature> signatures = new ArrayList<>();
    private final List<Sketch> asked = new ArrayList<>();
    private int next;

    @Setup
    public void fill() {
        SketchPress press = new SketchPress();
        for (int number = 0; number < CANONICALS; number++) {
            Sketch sketch = press.sketch(number, 0);
            signatures.add(sketch.signature());
            index.decide(sketch, number);
            if (number % 100 == 0) {
                Sketch reprint = press.sketch(number, 1);
                index.decide(reprint, number);
                asked.add(reprint);
            }
        }
    }

    /** The verdict of a reprint that was decided before. */
    @Benchmark
    public Decision lookUp() {
        return index.decide(asked.get(next++ % asked.size()), CANONICALS);
    }

    @Benchmark
    public double baselineComparesWithEach() {
        Signature sought = asked.get(next++ % asked.size()).signature();
        double best = 0;
        for (Signature signature : signatures) {
            best = Math.max(best, signature.similarity(sought));
        }
        return best;
    }
}
