package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Notices that reading stands because a transaction is open in the topic. Brokers end one whose producer died after its
 * timeout; one that they lost track of holds every reader up until somebody aborts it (KIP-664).
 */
final class LedgerWait {

    private final FollowEvents events;
    private final long patienceNanos;
    private Map<TopicPartition, Long> positions = Map.of();
    private long movedAt = System.nanoTime();
    private boolean isSaid;

    /**
     * @param events hears of it, once
     * @param patience how long reading must have stood
     */
    LedgerWait(FollowEvents events, Duration patience) {
        this.events = events;
        this.patienceNanos = patience.toNanos();
    }

    /**
     * To be called after each poll.
     *
     * @param reader sees what is committed only
     * @param ends up to where it is to read
     * @throws org.apache.kafka.common.KafkaException if it stands because no broker answers
     */
    void look(Consumer<?, ?> reader, Map<TopicPartition, Long> ends) {
        events.busy();
        Map<TopicPartition, Long> now = new HashMap<>();
        ends.keySet().forEach(partition -> now.put(partition, reader.position(partition)));
        if (!now.equals(positions)) {
            positions = now;
            movedAt = System.nanoTime();
        } else if (!isSaid && System.nanoTime() - movedAt > patienceNanos) {
            isSaid = say(reader, ends);
            movedAt = System.nanoTime();
        }
    }

    private boolean say(Consumer<?, ?> reader, Map<TopicPartition, Long> ends) {
        List<TopicPartition> behind = positions.keySet().stream()
                .filter(partition -> positions.getOrDefault(partition, 0L) < ends.getOrDefault(partition, 0L))
                .toList();
        // To a reader of committed records, a log ends where the first open transaction begins.
        for (Map.Entry<TopicPartition, Long> stable : reader.endOffsets(behind).entrySet()) {
            TopicPartition partition = stable.getKey();
            if (stable.getValue() <= positions.getOrDefault(partition, 0L)) {
                events.held(text(partition, stable.getValue(), ends.getOrDefault(partition, 0L)));
                return true;
            }
        }
        return false;
    }

    private static String text(TopicPartition partition, long from, long end) {
        String place = "--topic " + partition.topic() + " --partition " + partition.partition();
        return "waiting to read the ledger: in " + partition + " a transaction is open from offset " + from
                + " on, and reading has to reach offset " + end + ". If its producer died, the brokers end"
                + " it within the producer's transaction.timeout.ms; if it stays, 'kafka-transactions.sh"
                + " --bootstrap-server … describe-producers " + place
                + "' names the producer and '… abort " + place + " --start-offset " + from + "' ends it";
    }
}
