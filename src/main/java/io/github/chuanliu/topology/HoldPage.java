package io.github.chuanliu.topology;

import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the article beside its own partition, by offset, until the verdict comes back, and sends only the sketch on. The
 * body crosses the network once, to the changelog, and never goes through the single partition. A page that waits too
 * long has its sketch sent again.
 */
final class HoldPage extends ContextualProcessor<String, SketchedPage, PagePosition, Sketch> {

    private static final Logger LOG = LoggerFactory.getLogger(HoldPage.class);
    private static final Duration LOOK = Duration.ofSeconds(1);

    private KeyValueStore<Long, PendingPage> pending;
    private FlowMetrics metrics;
    private Resending resending;
    private WaitingPages waiting;

    /** Nothing waits below: a scan from 0 would wade through the tombstones of all that ever waited. */
    private long lowest;

    private long next;

    @Override
    public void init(ProcessorContext<PagePosition, Sketch> context) {
        super.init(context);
        pending = context.getStateStore(Stores.PENDING_ARTICLES);
        metrics = FlowMetrics.configured(context.appConfigs());
        resending = Resending.configured(context.appConfigs());
        waiting = metrics.waiting(context.taskId().partition());
        waiting.count(count());
        lowest = 0;
        next = 0;
        context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, this::look);
    }

    @Override
    public void process(Record<String, SketchedPage> page) {
        Sketch sketch = page.value().sketch();
        long offset = sketch.position().offset();
        PendingPage held = new PendingPage(
                page.timestamp(),
                context().currentSystemTimeMs(),
                sketch,
                page.value().article());
        pending.put(offset, held);
        waiting.entered();
        lowest = Math.min(lowest, offset);
        next = Math.max(next, offset + 1);
        context().forward(page.withKey(sketch.position()).withValue(sketch));
    }

    @Override
    public void close() {
        waiting.leftThisInstance();
    }

    private void look(long now) {
        List<PendingPage> overdue = new ArrayList<>();
        try (KeyValueIterator<Long, PendingPage> pages = pending.range(lowest, Long.MAX_VALUE)) {
            if (pages.hasNext()) {
                lowest = pages.peekNextKey();
            } else {
                lowest = next;
                waiting.none();
            }
            for (boolean isFirst = true; pages.hasNext() && overdue.size() < Resending.AT_ONCE; isFirst = false) {
                PendingPage page = pages.next().value;
                if (isFirst) {
                    waiting.oldest(page.heldAt());
                }
                if (!resending.isOverdue(page, now)) {
                    break;
                }
                overdue.add(page);
            }
        }
        sendAgain(overdue, now);
    }

    private void sendAgain(List<PendingPage> overdue, long now) {
        List<PendingPage> due =
                overdue.stream().filter(page -> resending.isDue(page, now)).toList();
        for (PendingPage page : due) {
            Headers headers = new RecordHeaders();
            Resending.mark(headers);
            context().forward(new Record<>(page.sketch().position(), page.sketch(), now, headers));
            metrics.resent();
        }
        if (!due.isEmpty()) {
            LOG.warn(
                    "{} pages wait too long for their verdicts, from {} on for {} s; their sketches are sent again",
                    due.size(),
                    due.get(0).sketch().position(),
                    (now - due.get(0).heldAt()) / 1_000);
        }
        resending.keepOnly(
                overdue.stream().map(page -> page.sketch().position().offset()).collect(Collectors.toSet()));
    }

    private long count() {
        long pages = 0;
        try (KeyValueIterator<Long, PendingPage> all = pending.all()) {
            for (; all.hasNext(); all.next()) {
                pages++;
            }
        }
        return pages;
    }
}
