package io.github.chuanliu.topology;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Keeps the article beside its own partition, by offset, until the verdict comes back, and sends only the sketch on. The
 * body crosses the network once, to the changelog, and never goes through the single partition.
 */
final class HoldPage extends ContextualProcessor<String, SketchedPage, PagePosition, Sketch> {

    private KeyValueStore<Long, EnrichedArticle> pending;

    @Override
    public void init(ProcessorContext<PagePosition, Sketch> context) {
        super.init(context);
        pending = context.getStateStore(Stores.PENDING_ARTICLES);
    }

    @Override
    public void process(Record<String, SketchedPage> page) {
        Sketch sketch = page.value().sketch();
        pending.put(sketch.position().offset(), page.value().article());
        context().forward(page.withKey(sketch.position()).withValue(sketch));
    }
}
