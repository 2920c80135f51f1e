package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.InterruptException;

/**
 * A source that hands over pages no faster than a rate.
 *
 * @param source where they come from
 * @param rate how fast at most
 */
public record PacedSource(PageSource source, PageRate rate) implements PageSource {

    @Override
    public void readInto(Consumer<? super FeedItem> receiver) {
        source.readInto(item -> {
            if (item instanceof FeedItem.Page) {
                pause(rate.next());
            }
            receiver.accept(item);
        });
    }

    private static void pause(Duration wait) {
        if (wait.isZero()) {
            return;
        }
        try {
            Thread.sleep(wait.toMillis(), wait.toNanosPart() % 1_000_000);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
