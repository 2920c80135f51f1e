package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** Publishes pages of requests, as far as there is room for them. */
final class IngestPublisher {

    private static final int ENVELOPE_BYTES = 4 << 10;

    private final Producer<String, PageSnapshot> producer;
    private final String topic;
    private final InFlight inFlight;

    IngestPublisher(Producer<String, PageSnapshot> producer, String topic, int bufferBytes) {
        this.producer = producer;
        this.topic = topic;
        this.inFlight = new InFlight(bufferBytes);
    }

    /** The room that a page takes, with what goes around it. */
    static int room(int bodyBytes) {
        return bodyBytes + ENVELOPE_BYTES;
    }

    /**
     * Waits for room.
     *
     * @return false if there was none within the limit
     */
    boolean reserve(int bytes, Duration limit) {
        try {
            return inFlight.enterWithin(limit, bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives room back that was not needed. */
    void release(int bytes) {
        inFlight.leave(bytes);
    }

    /**
     * Gives a part of the room back.
     *
     * @param reserved the room
     * @param needed at most as much, which stays reserved
     */
    void shrink(int reserved, int needed) {
        inFlight.shrink(reserved, needed);
    }

    /**
     * Sends a page for which there is room, which is free again when the broker has answered.
     *
     * @param reserved the room
     * @param answered hears of the outcome once, on any thread: empty when the broker has the page
     */
    void send(PageSnapshot page, int reserved, Consumer<Optional<Exception>> answered) {
        try {
            producer.send(new ProducerRecord<>(topic, page.url(), page), (metadata, failure) -> {
                inFlight.leave(reserved);
                answered.accept(Optional.ofNullable(failure));
            });
        } catch (KafkaException | IllegalStateException e) {
            // thrown, not called back: no broker known yet, or a serializer without its registry
            inFlight.leave(reserved);
            answered.accept(Optional.of(e));
        }
    }

    /** How many bytes wait for the broker now, about. */
    long waitingBytes() {
        return inFlight.bytes();
    }
}
