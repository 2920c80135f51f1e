package io.github.chuanliu.feed;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * A page that failed, as it lies in {@code pages.failed}.
 *
 * @param record key and value are those of the page
 */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record) {

    private static final String ERRORS = "__streams.errors.";
    private static final String STEP = "chuanliu.failed.step";
    private static final String REPLAYED = "chuanliu.replayed.from";

    /** URL of the page, one line. */
    public String url() {
        return record.key() == null ? "(no key)" : OneLine.of(new String(record.key(), StandardCharsets.UTF_8));
    }

    /** Where it lies: topic, partition, offset. */
    public String place() {
        return record.topic() + "-" + record.partition() + "@" + record.offset();
    }

    /** Why it failed, one line. */
    public String reason() {
        return OneLine.of(header(STEP).map(step -> step + ": ").orElse("")
                + header(ERRORS + "exception").orElse("unknown")
                + header(ERRORS + "message").map(text -> ": " + text).orElse(""));
    }

    /** Size of its value in bytes. */
    public int bytes() {
        return record.value() == null ? 0 : record.value().length;
    }

    /**
     * The page as it first came, for the partition it first came to, where what is known of its URL lies.
     *
     * @param partitions how many the topic has now
     */
    ProducerRecord<byte[], byte[]> replayed(String topic, int partitions) {
        Headers headers = new RecordHeaders();
        for (Header header : record.headers()) {
            if (!header.key().startsWith(ERRORS)
                    && !header.key().equals(STEP)
                    && !header.key().equals(REPLAYED)) {
                headers.add(header);
            }
        }
        headers.add(REPLAYED, place().getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, partition(partitions), record.key(), record.value(), headers);
    }

    @SuppressWarnings("NullAway") // no partition: Kafka's default partitioner decides
    private Integer partition(int partitions) {
        return header(ERRORS + "partition")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(partition -> partition < partitions)
                .orElse(null);
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(record.headers().lastHeader(name))
                .map(header -> new String(header.value(), StandardCharsets.UTF_8));
    }
}
