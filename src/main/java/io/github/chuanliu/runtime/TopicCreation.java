package io.github.chuanliu.runtime;

import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Creates the pipeline's topics and checks those that exist. */
public final class TopicCreation {

    private final Admin admin;
    private final AdminCalls calls;
    private final SizeLimits limits;

    public TopicCreation(Admin admin, String bootstrapServers, SizeLimits limits) {
        this.admin = admin;
        this.calls = new AdminCalls(bootstrapServers);
        this.limits = limits;
    }

    /**
     * How a topic stands.
     *
     * @param name the topic
     * @param partitions how many it has; 0 when it does not exist
     * @param created whether this call created it
     * @param problems what does not fit, each with what to do
     */
    public record Standing(String name, int partitions, boolean created, List<String> problems) {}

    /**
     * Creates what is missing; leaves what exists as it is and reports what does not fit.
     *
     * @param partitions for new topics
     * @param replication for new topics; empty for the broker's default
     */
    public List<Standing> createMissing(Topics topics, int partitions, Optional<Short> replication) {
        Map<String, Boolean> created = new HashMap<>();
        for (Topics.Spec spec : topics.specs()) {
            NewTopic topic = new NewTopic(spec.name(), Optional.of(partitions), replication).configs(settings(spec));
            try {
                calls.await(admin.createTopics(List.of(topic)).all());
                created.put(spec.name(), true);
            } catch (ExecutionException failure) {
                if (!(failure.getCause() instanceof TopicExistsException)) {
                    throw calls.unexpected("creating topic " + spec.name(), failure);
                }
                created.put(spec.name(), false);
            }
        }
        return check(topics).stream()
                .map(standing -> new Standing(
                        standing.name(),
                        Math.max(standing.partitions(), created.getOrDefault(standing.name(), false) ? partitions : 0),
                        created.getOrDefault(standing.name(), false),
                        created.getOrDefault(standing.name(), false) ? List.of() : standing.problems()))
                .toList();
    }

    /** Looks at every topic without changing anything. */
    public List<Standing> check(Topics topics) {
        return topics.specs().stream().map(this::standing).toList();
    }

    /**
     * Number of partitions of a topic.
     *
     * @throws ClusterException when it does not exist or no broker answers
     */
    public int require(String topic) {
        return partitions(topic)
                .orElseThrow(() ->
                        new ClusterException("topic " + topic + " does not exist; run 'chuanliu topics create' first"));
    }

    /** Number of partitions of a topic; empty when it does not exist. */
    public Optional<Integer> partitions(String topic) {
        try {
            Map<String, TopicDescription> found =
                    calls.await(admin.describeTopics(List.of(topic)).allTopicNames());
            return Optional.ofNullable(found.get(topic))
                    .map(description -> description.partitions().size());
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof UnknownTopicOrPartitionException) {
                return Optional.empty();
            }
            throw calls.unexpected("describing topic " + topic, failure);
        }
    }

    private Standing standing(Topics.Spec spec) {
        Optional<Integer> partitions = partitions(spec.name());
        if (partitions.isEmpty()) {
            return new Standing(spec.name(), 0, false, List.of("does not exist; run 'chuanliu topics create'"));
        }
        return new Standing(spec.name(), partitions.get(), false, problems(spec));
    }

    private List<String> problems(Topics.Spec spec) {
        Config actual = config(spec.name());
        List<String> problems = new ArrayList<>();
        String timestamps = value(actual, TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG);
        if (!timestamps.equals("LogAppendTime")) {
            problems.add("has message.timestamp.type=" + timestamps
                    + ": retention would go by the page's own time; set it to LogAppendTime");
        }
        long largest = Long.parseLong(value(actual, TopicConfig.MAX_MESSAGE_BYTES_CONFIG));
        if (largest < limits.recordBytes()) {
            problems.add("has max.message.bytes=" + largest + ": pages up to the limit do not fit; set it to "
                    + limits.recordBytes());
        }
        String cleanup = value(actual, TopicConfig.CLEANUP_POLICY_CONFIG);
        if (spec.retention().isPresent() && cleanup.contains("compact")) {
            problems.add("has cleanup.policy=" + cleanup + ": records of one key would replace each other; set it to"
                    + " delete");
        }
        if (spec.retention().isEmpty() && cleanup.contains("delete")) {
            problems.add("has cleanup.policy=" + cleanup + ": the latest record of a key would go with time; set it to"
                    + " compact");
        }
        return problems;
    }

    private Config config(String topic) {
        ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        try {
            Map<ConfigResource, Config> answer =
                    calls.await(admin.describeConfigs(List.of(resource)).all());
            return Objects.requireNonNull(answer.get(resource), "the broker left out " + topic);
        } catch (ExecutionException failure) {
            throw calls.unexpected("reading the settings of topic " + topic, failure);
        }
    }

    private static String value(Config config, String name) {
        return config.get(name).value();
    }

    private Map<String, String> settings(Topics.Spec spec) {
        Map<String, String> settings = new HashMap<>();
        settings.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "LogAppendTime");
        settings.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, String.valueOf(limits.recordBytes()));
        if (spec.retention().isPresent()) {
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE);
            settings.put(
                    TopicConfig.RETENTION_MS_CONFIG,
                    String.valueOf(spec.retention().get().toMillis()));
        } else {
            settings.put(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        }
        spec.segment().ifPresent(time -> settings.put(TopicConfig.SEGMENT_MS_CONFIG, String.valueOf(time.toMillis())));
        return settings;
    }
}
