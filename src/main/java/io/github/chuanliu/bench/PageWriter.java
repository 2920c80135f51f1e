package io.github.chuanliu.bench;

import io.github.chuanliu.article.PageSnapshot;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Writes generated pages to {@code pages.fetched}; each says in a header when it was sent. */
final class PageWriter implements AutoCloseable {

    /** {@link System#nanoTime()} at sending; Kafka Streams hands headers on through every hop. */
    static final String SENT = "bench.sent";

    private final PagePress press;
    private final String topic;
    private final Producer<String, PageSnapshot> producer;
    private long bodyBytes;

    PageWriter(TestBed bed, PagePress press, String topic) {
        this.press = press;
        this.topic = topic;
        Map<String, Object> settings = new HashMap<>(bed.clients().producer());
        // A page must not wait for company: the clock runs from here.
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        this.producer = new KafkaProducer<>(
                settings, new StringSerializer(), bed.serdes().pages().serializer());
    }

    /** Writes pages as fast as they can be made, and waits until the broker has them. */
    void write(int pages) {
        for (int i = 0; i < pages; i++) {
            writeOne();
        }
        producer.flush();
    }

    /** Writes pages at an even rate. */
    void write(int pages, int aSecond) throws InterruptedException {
        long start = System.nanoTime();
        for (int i = 0; i < pages; i++) {
            long due = start + i * 1_000_000_000L / aSecond;
            long ahead = due - System.nanoTime();
            if (ahead > 0) {
                Thread.sleep(ahead / 1_000_000, (int) (ahead % 1_000_000));
            }
            writeOne();
        }
        producer.flush();
    }

    private void writeOne() {
        PageSnapshot page = press.next();
        bodyBytes += page.body().length;
        ProducerRecord<String, PageSnapshot> record = new ProducerRecord<>(topic, page.url(), page);
        record.headers()
                .add(
                        SENT,
                        ByteBuffer.allocate(Long.BYTES)
                                .putLong(System.nanoTime())
                                .array());
        producer.send(record);
    }

    /** Bytes of all page bodies written. */
    long bodyBytes() {
        return bodyBytes;
    }

    @Override
    public void close() {
        producer.close();
    }
}
