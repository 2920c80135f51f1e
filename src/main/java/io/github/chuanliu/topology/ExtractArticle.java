package io.github.chuanliu.topology;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.dedup.PagePosition;
import java.time.Instant;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Cuts the article out of a fetched page and remembers where the page lies. */
final class ExtractArticle extends ContextualProcessor<String, PageSnapshot, String, PageOutcome> {

    private final PageSteps steps;
    private FlowMetrics metrics;

    ExtractArticle(PageSteps steps) {
        this.steps = steps;
    }

    @Override
    public void init(ProcessorContext<String, PageOutcome> context) {
        super.init(context);
        metrics = FlowMetrics.configured(context.appConfigs());
    }

    /** Forwarding runs the rest of the page stage before it returns, so this is the time of all of it. */
    @Override
    public void process(Record<String, PageSnapshot> page) {
        long startedAt = metrics.now();
        try {
            extract(page);
        } finally {
            metrics.pageStage(startedAt);
        }
    }

    private void extract(Record<String, PageSnapshot> page) {
        RecordMetadata where = context().recordMetadata().orElseThrow();
        PagePosition position = new PagePosition(where.partition(), where.offset());
        Instant appendedAt = Instant.ofEpochMilli(page.timestamp());
        PageOutcome outcome = steps.extract(page.value(), where.topic(), position, appendedAt);
        if (outcome instanceof PageOutcome.Rejected rejected) {
            metrics.rejected(rejected.page().getReason());
        }
        context().forward(page.withKey(page.value().url()).withValue(outcome));
    }
}
