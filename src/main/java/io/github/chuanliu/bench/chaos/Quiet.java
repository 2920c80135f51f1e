package io.github.chuanliu.bench.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Waits until a corpus has come out, or until nothing has moved for so long that the rest never will.
 *
 * @param patience how long nothing must move
 */
record Quiet(ChainReader reader, Corpus corpus, Duration patience) {

    private static final long POLL_MILLIS = 500;

    /** What is there in the end. */
    Observed await() throws IOException, InterruptedException {
        Map<TopicPartition, Long> ends = Map.of();
        Optional<Observed> seen = Optional.empty();
        long movedAt = System.nanoTime();
        while (seen.isEmpty() || System.nanoTime() - movedAt < patience.toNanos()) {
            Map<TopicPartition, Long> now = reader.ends();
            if (!now.equals(ends)) {
                ends = now;
                seen = Optional.empty();
                movedAt = System.nanoTime();
            } else if (seen.isEmpty()) {
                Observed observed = reader.read();
                seen = Optional.of(observed);
                if (observed.outcomes() >= corpus.published().size()) {
                    return lastLook();
                }
            }
            Thread.sleep(POLL_MILLIS);
        }
        return seen.get();
    }

    /** Whatever is doubled comes as late as anything else: another look after a while. */
    private Observed lastLook() throws IOException, InterruptedException {
        Thread.sleep(Math.min(5_000, patience.toMillis()));
        return reader.read();
    }
}
