package io.github.chuanliu.bench.chaos;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.TopicPartition;

/** Who holds the one ordered partition: the broker that leads it and the stream that decides. */
final class OrderedPartition {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 200;

    private final Admin admin;
    private final String group;
    private final TopicPartition partition;

    OrderedPartition(Admin admin, String applicationId) {
        this.admin = admin;
        this.group = applicationId;
        this.partition = new TopicPartition(applicationId + "-sketches-repartition", 0);
    }

    /** Node id of the broker that leads it. */
    int leader() throws InterruptedException {
        try {
            return admin.describeTopics(List.of(partition.topic()))
                    .allTopicNames()
                    .get()
                    .values()
                    .iterator()
                    .next()
                    .partitions()
                    .get(0)
                    .leader()
                    .id();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("nobody tells who leads " + partition, failure);
        }
    }

    /**
     * Waits until so many instances share the work and nothing is on the move.
     *
     * @return name of the instance that decides: the beginning of its client's name
     * @throws IllegalStateException if that takes too long
     */
    String awaitHolder(int instances) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            Optional<String> holder = holder(instances);
            if (holder.isPresent()) {
                return holder.get();
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("the group " + group + " does not come to rest with " + instances);
    }

    private Optional<String> holder(int instances) throws InterruptedException {
        try {
            ConsumerGroupDescription now =
                    admin.describeConsumerGroups(List.of(group)).all().get().get(group);
            if (now == null
                    || now.groupState() != GroupState.STABLE
                    || now.members().size() != instances) {
                return Optional.empty();
            }
            return now.members().stream()
                    .filter(member -> member.assignment().topicPartitions().contains(partition))
                    .map(MemberDescription::clientId)
                    .map(client -> client.substring(0, client.indexOf("-StreamThread")))
                    .findFirst();
        } catch (ExecutionException notNow) {
            return Optional.empty();
        }
    }

    /** Waits until every replica of every partition is in sync again. */
    void awaitAllInSync() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!allInSync()) {
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the replicas do not come into sync again");
            }
            Thread.sleep(POLL_MILLIS);
        }
    }

    private boolean allInSync() throws InterruptedException {
        try {
            return admin.describeTopics(admin.listTopics().names().get()).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream())
                    .allMatch(each -> each.isr().size() == each.replicas().size());
        } catch (ExecutionException notNow) {
            return false;
        }
    }
}
