package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Publishes pages to a topic, keyed by their URLs. A page that is too large is a problem of that page, and the next one
 * follows. Anything else that fails has already been retried by the producer for as long as its delivery timeout, so it
 * ends the feeding: trying on would only fill the report.
 */
public final class PageFeeder {

    private static final int IN_FLIGHT_BYTES = 32 << 20;

    private final Producer<String, PageSnapshot> producer;
    private final String topic;
    private final Duration patience;
    private final FeedProgress progress;

    /**
     * @param producer idempotent and acknowledged by all replicas; whoever made it closes it, within a limit
     * @param topic where pages go
     * @param patience feeding ends when no page was answered for so long; longer than the producer's delivery timeout.
     *     The producer's own limits do not hold while it waits for its id: Kafka 4.3.1 then neither sends nor expires.
     * @param progress hears how it goes
     */
    public PageFeeder(Producer<String, PageSnapshot> producer, String topic, Duration patience, FeedProgress progress) {
        this.patience = patience;
        this.producer = producer;
        this.topic = topic;
        this.progress = progress;
    }

    /**
     * Publishes all pages of the sources, in order, and returns when the broker has answered for each. An interrupt ends
     * it early; what was acknowledged by then is in the report.
     */
    public FeedReport feed(List<? extends PageSource> sources) {
        FeedTally tally = new FeedTally(progress);
        InFlight inFlight = new InFlight(IN_FLIGHT_BYTES);
        Publishing publishing = new Publishing(producer, topic, patience, tally, inFlight);
        try {
            readAll(sources, publishing);
            if (!tally.isStalled() && !inFlight.awaitEmptyUnlessStalled(patience)) {
                tally.stalled(patience, inFlight.bytes());
            }
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
            tally.stopped("interrupted");
        }
        return tally.report();
    }

    private static void readAll(List<? extends PageSource> sources, Publishing publishing) {
        try {
            sources.forEach(source -> source.readInto(publishing));
        } catch (Publishing.Ended e) {
            // the tally knows why; pages on their way are still waited for
        }
    }
}
