package io.github.chuanliu.bench.chaos;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
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
     * @return name of the instance that decides
     * @throws IllegalStateException if that takes too long
     */
    String awaitHolder(int instances) throws InterruptedException {
        List<MemberDescription> members = awaitStable(instances, all -> true);
        return members.stream()
                .filter(member -> member.assignment().topicPartitions().contains(partition))
                .map(OrderedPartition::instance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody holds " + partition));
    }

    /** What the group calls an instance now: another name after each start. */
    String member(String instance, int instances) throws InterruptedException {
        return awaitStable(instances, all -> true).stream()
                .filter(member -> instance(member).equals(instance))
                .map(MemberDescription::consumerId)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(instance + " is not in the group"));
    }

    /** Waits until the group has forgotten a member, so many share the work, and nothing is on the move. */
    void awaitWithout(String formerMember, int instances) throws InterruptedException {
        awaitStable(
                instances,
                members ->
                        members.stream().noneMatch(member -> member.consumerId().equals(formerMember)));
    }

    private List<MemberDescription> awaitStable(int instances, Predicate<List<MemberDescription>> wanted)
            throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() - deadline < 0) {
            List<MemberDescription> members = stableMembers();
            if (members.size() == instances && wanted.test(members) && isHeld(members)) {
                return members;
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("the group " + group + " does not come to rest with " + instances);
    }

    private boolean isHeld(List<MemberDescription> members) {
        return members.stream()
                .anyMatch(member -> member.assignment().topicPartitions().contains(partition));
    }

    /** The beginning of its client's name. */
    private static String instance(MemberDescription member) {
        String client = member.clientId();
        int end = client.indexOf("-StreamThread");
        return end < 0 ? client : client.substring(0, end);
    }

    /** Empty while the group is on the move or nobody tells. */
    private List<MemberDescription> stableMembers() throws InterruptedException {
        try {
            return admin.describeConsumerGroups(List.of(group)).all().get().values().stream()
                    .filter(now -> now.groupState() == GroupState.STABLE)
                    .flatMap(now -> now.members().stream())
                    .toList();
        } catch (ExecutionException notNow) {
            return List.of();
        }
    }
}
