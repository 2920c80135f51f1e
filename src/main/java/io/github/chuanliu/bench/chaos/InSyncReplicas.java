package io.github.chuanliu.bench.chaos;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/** Whether all brokers of a cluster have all that they should have. */
record InSyncReplicas(Admin admin) {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 200;

    /**
     * Waits until every replica of every partition is in sync.
     *
     * @throws IllegalStateException if that takes too long
     */
    void await() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!all()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the replicas do not come into sync again");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean all() throws InterruptedException {
        try {
            return admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(each -> each.isr().size() == each.replicas().size());
        } catch (ExecutionException notNow) {
            return false;
        }
    }
}
