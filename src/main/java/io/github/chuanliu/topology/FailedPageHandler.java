package io.github.chuanliu.topology;

import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A page on which one of the pure steps breaks becomes a dead letter with its own bytes, and the stream goes on. The
 * stages that hold, decide and release never continue on an error: a lost sketch would leave its page waiting for ever.
 */
public final class FailedPageHandler implements ProcessingExceptionHandler {

    static final Set<String> PURE_STEPS =
            Set.of(ChuanliuTopology.EXTRACT, ChuanliuTopology.TAG, ChuanliuTopology.SKETCH);

    private static final Logger LOG = LoggerFactory.getLogger(FailedPageHandler.class);

    private DeadLetters deadLetters = new DeadLetters("");
    private FlowMetrics metrics = FlowMetrics.configured(Map.of());

    @Override
    public void configure(Map<String, ?> settings) {
        deadLetters = DeadLetters.configured(settings);
        metrics = FlowMetrics.configured(settings);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception failure) {
        if (!PURE_STEPS.contains(context.processorNodeId())) {
            return Response.fail();
        }
        metrics.failed(context.processorNodeId());
        LOG.error(
                "step {} broke on {}-{}@{}, which goes to {}",
                context.processorNodeId(),
                context.topic(),
                context.partition(),
                context.offset(),
                deadLetters.topic(),
                failure);
        return Response.resume(deadLetters.of(context, context.sourceRawKey(), context.sourceRawValue(), failure));
    }
}
