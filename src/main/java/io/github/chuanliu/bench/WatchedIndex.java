package io.github.chuanliu.bench;

import io.github.chuanliu.dedup.Decision;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.StateChange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.processor.TaskId;

/** An index that notes how long its rebuild took, and that can be made to fail as a fenced task does. */
final class WatchedIndex implements DuplicateIndex {

    private static final TaskId ORDERED_TASK = new TaskId(0, 0);

    private final DuplicateIndex index;
    private final Watch watch;

    WatchedIndex(DuplicateIndex index, Watch watch) {
        this.index = index;
        this.watch = watch;
    }

    /** What is known from outside; outlives the tasks. */
    static final class Watch {

        private final AtomicLong rebuildNanos = new AtomicLong();
        private final AtomicLong rebuilt = new AtomicLong();
        private final AtomicBoolean corrupt = new AtomicBoolean();

        /** The next decision finds its task corrupted: Kafka Streams drops the state and revives the task. */
        void corruptTheTask() {
            rebuilt.set(0);
            corrupt.set(true);
        }

        /** Canonicals that the last rebuild read. */
        long rebuilt() {
            return rebuilt.get();
        }

        /** Canonicals that the last rebuild read in a second of its thread's CPU time, the reading of the store included. */
        long rebuiltPerSecond() {
            return rebuilt.get() * 1_000_000_000L / Math.max(1, rebuildNanos.get());
        }
    }

    @Override
    public Decision decide(Sketch sketch, long appendedAt) {
        if (watch.corrupt.compareAndSet(true, false)) {
            throw new TaskCorruptedException(Set.of(ORDERED_TASK));
        }
        return index.decide(sketch, appendedAt);
    }

    @Override
    public void restore(Iterator<StateChange.Put> records) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        index.restore(records);
        watch.rebuildNanos.set(threads.getCurrentThreadCpuTime() - start);
        watch.rebuilt.set(index.canonicals());
    }

    @Override
    public void clear() {
        index.clear();
    }

    @Override
    public int canonicals() {
        return index.canonicals();
    }
}
