package io.github.chuanliu.feed;

import io.github.chuanliu.config.DeadLetterHeaders;
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
        return OneLine.of(header(DeadLetterHeaders.STEP)
                        .map(step -> step + ": ")
                        .orElse("")
                + header(DeadLetterHeaders.EXCEPTION).orElse("unknown")
                + header(DeadLetterHeaders.MESSAGE).map(text -> ": " + text).orElse(""));
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
            if (!header.key().startsWith(DeadLetterHeaders.ERRORS)
                    && !header.key().equals(DeadLetterHeaders.STEP)
                    && !header.key().equals(DeadLetterHeaders.REPLAYED)) {
                headers.add(header);
            }
        }
        headers.add(DeadLetterHeaders.REPLAYED, place().getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic, partition(partitions), record.key(), record.value(), headers);
    }

    @SuppressWarnings("NullAway") // no partition: Kafka's default partitioner decides
    private Integer partition(int partitions) {
        return header(DeadLetterHeaders.PARTITION)
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
