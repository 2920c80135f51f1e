package io.github.chuanliu.topology;

import io.github.chuanliu.dedup.Decision;
import io.github.chuanliu.dedup.DuplicateIndex;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.StateChange;
import io.github.chuanliu.dedup.Verdict;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Decides every page in the order of the one partition that all sketches pass through, which makes each verdict a pure
 * function of that log. The index works on the heap; the store holds what it needs to be rebuilt.
 */
final class DecideDuplicates extends ContextualProcessor<PagePosition, Sketch, PagePosition, Verdict> {

    private final DuplicateIndex index;
    private KeyValueStore<Bytes, byte[]> canonicals;
    private FlowMetrics metrics;

    DecideDuplicates(DuplicateIndex index) {
        this.index = index;
    }

    /** Starts from the restored store and nothing else: a revived task calls this again on the same processor. */
    @Override
    public void init(ProcessorContext<PagePosition, Verdict> context) {
        super.init(context);
        canonicals = context.getStateStore(Stores.CANONICALS);
        try (KeyValueIterator<Bytes, byte[]> records = canonicals.all()) {
            index.restore(new RestoredRecords(records));
        }
        metrics = FlowMetrics.configured(context.appConfigs());
        metrics.canonicals(index.canonicals());
    }

    @Override
    public void process(Record<PagePosition, Sketch> page) {
        Decision decision = index.decide(page.value(), page.timestamp());
        for (StateChange change : decision.changes()) {
            if (change instanceof StateChange.Put put) {
                canonicals.put(Bytes.wrap(put.key()), put.value());
            } else {
                canonicals.delete(Bytes.wrap(change.key()));
            }
        }
        metrics.canonicals(index.canonicals());
        context().forward(page.withValue(decision.verdict()));
    }

    /** Gives the index back: a task that becomes a standby keeps this processor. */
    @Override
    public void close() {
        index.clear();
        metrics.canonicals(0);
    }

    private record RestoredRecords(KeyValueIterator<Bytes, byte[]> records)
            implements java.util.Iterator<StateChange.Put> {

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public StateChange.Put next() {
            KeyValue<Bytes, byte[]> entry = records.next();
            return new StateChange.Put(entry.key.get(), entry.value);
        }
    }
}
