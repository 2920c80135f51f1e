package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/** One run of the feeder: sends each page it receives and sees what the broker says. */
final class Publishing implements Consumer<FeedItem> {

    private final Producer<String, PageSnapshot> producer;
    private final String topic;
    private final Duration patience;
    private final FeedTally tally;
    private final InFlight inFlight;

    Publishing(
            Producer<String, PageSnapshot> producer,
            String topic,
            Duration patience,
            FeedTally tally,
            InFlight inFlight) {
        this.patience = patience;
        this.producer = producer;
        this.topic = topic;
        this.tally = tally;
        this.inFlight = inFlight;
    }

    @Override
    public void accept(FeedItem item) {
        if (tally.isStopped()) {
            throw new Ended();
        }
        if (item instanceof FeedItem.Page page) {
            send(page);
        } else if (item instanceof FeedItem.Problem problem) {
            tally.failed(problem);
        } else if (item instanceof FeedItem.Skipped skipped) {
            tally.skipped(skipped);
        }
    }

    private void send(FeedItem.Page page) {
        int bytes = page.snapshot().body().length;
        enter(bytes);
        try {
            producer.send(new ProducerRecord<>(topic, page.snapshot().url(), page.snapshot()), (metadata, failure) -> {
                try {
                    answered(page, failure);
                } finally {
                    inFlight.leave(bytes); // last: whoever waits for this counts on the tally
                }
            });
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException | IllegalStateException e) {
            // thrown, not called back: a serializer without its registry, or a producer that gave up for good
            inFlight.leave(bytes);
            failed(page, e);
            throw new Ended();
        }
    }

    /** @param failure null if the broker has the page, as Kafka's callback has it */
    private void answered(FeedItem.Page page, @Nullable Exception failure) {
        if (failure == null) {
            tally.published(page);
        } else {
            failed(page, failure);
        }
    }

    private void enter(int bytes) {
        try {
            if (!inFlight.enterUnlessStalled(patience, bytes)) {
                tally.stalled(patience, inFlight.bytes());
                throw new Ended();
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    private void failed(FeedItem.Page page, Exception failure) {
        String why = FailureText.of(failure);
        tally.failed(new FeedItem.Problem(page.snapshot().url(), page.where(), "not published: " + why));
        if (!(failure instanceof RecordTooLargeException)) {
            tally.stopped(why);
        }
    }

    /** Thrown through a source to end its reading. */
    static final class Ended extends RuntimeException {

        Ended() {
            super("feeding ends", null, false, false);
        }
    }
}
