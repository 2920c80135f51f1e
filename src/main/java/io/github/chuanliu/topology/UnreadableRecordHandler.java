package io.github.chuanliu.topology;

import io.github.chuanliu.wire.RegistryUnavailableException;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sorts records that cannot be read. Junk in {@code pages.fetched} becomes a dead letter and the stream goes on; an
 * absent registry stops the thread, which is then replaced and tries again; a record of our own repartition topics that
 * cannot be read stops the instance, as to skip it would leave its page waiting for ever.
 */
public final class UnreadableRecordHandler implements DeserializationExceptionHandler {

    /** Property that names {@code pages.fetched}. */
    public static final String FETCHED_TOPIC = "chuanliu.topic.fetched";

    private static final Logger LOG = LoggerFactory.getLogger(UnreadableRecordHandler.class);

    private DeadLetters deadLetters = new DeadLetters("");
    private FlowMetrics metrics = FlowMetrics.configured(Map.of());
    private String fetched = "";

    @Override
    public void configure(Map<String, ?> settings) {
        deadLetters = DeadLetters.configured(settings);
        metrics = FlowMetrics.configured(settings);
        fetched = String.valueOf(Objects.requireNonNull(settings.get(FETCHED_TOPIC), FETCHED_TOPIC));
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception failure) {
        if (isRegistryAway(failure) || !record.topic().equals(fetched)) {
            return Response.fail();
        }
        metrics.failed(context.processorNodeId());
        LOG.warn(
                "{}-{}@{} is no page snapshot and goes to {}: {}",
                record.topic(),
                record.partition(),
                record.offset(),
                deadLetters.topic(),
                LogText.of(failure.getMessage()));
        return Response.resume(deadLetters.of(context, record.key(), record.value(), failure));
    }

    private static boolean isRegistryAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryUnavailableException) {
                return true;
            }
        }
        return false;
    }
}
