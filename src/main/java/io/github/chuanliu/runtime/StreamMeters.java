package io.github.chuanliu.runtime;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.ThreadMetadata;

/**
 * The few of Kafka Streams' own numbers that an operator looks at, under names that stay. They come and go with
 * partitions, so they are read anew for every scrape.
 */
final class StreamMeters {

    private static final String STORES = "stream-state-metrics";

    private final KafkaStreams streams;
    private final MultiGauge state;
    private final MultiGauge threads;
    private final MultiGauge tasks;
    private final MultiGauge lag;
    private final MultiGauge polls;
    private final MultiGauge stores;

    StreamMeters(KafkaStreams streams, MeterRegistry registry) {
        this.streams = streams;
        state = gauge(registry, "chuanliu.stream.state", "1 for the state of the instance, 0 for the others");
        threads = gauge(registry, "chuanliu.stream.threads", "stream threads by state");
        tasks = gauge(registry, "chuanliu.stream.tasks", "tasks that this instance has");
        lag = gauge(registry, "chuanliu.stream.lag.records", "committed records that are not read yet");
        polls = gauge(registry, "chuanliu.stream.last.poll.seconds", "since a stream thread last polled");
        stores = gauge(registry, "chuanliu.store.bytes", "memory tables and files of a local store");
    }

    void refresh() {
        states();
        threadsAndTasks();
        Map<Tags, Double> lags = new TreeMap<>(StreamMeters::compare);
        Map<Tags, Double> ages = new TreeMap<>(StreamMeters::compare);
        Map<Tags, Double> sizes = new TreeMap<>(StreamMeters::compare);
        streams.metrics().forEach((name, metric) -> {
            Map<String, String> tags = name.tags();
            if (isLag(name)) {
                lags.put(Tags.of("topic", tag(tags, "topic"), "partition", tag(tags, "partition")), number(metric));
            } else if (ConsumerPolls.isOfMainConsumer(name)) {
                ages.put(Tags.of("client", ConsumerPolls.client(name)), number(metric));
            } else if (isSize(name)) {
                sizes.merge(
                        Tags.of("store", tag(tags, "rocksdb-state-id"), "task", tag(tags, "task-id")),
                        number(metric),
                        Double::sum);
            }
        });
        Set<Tags> reported = Set.copyOf(lags.keySet());
        lags.keySet().removeIf(tags -> isAlias(topic(tags), reported));
        show(lag, lags);
        show(polls, ages);
        show(stores, sizes);
    }

    private void states() {
        KafkaStreams.State now = streams.state();
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        for (KafkaStreams.State each : KafkaStreams.State.values()) {
            rows.add(MultiGauge.Row.of(Tags.of("state", each.name()), each == now ? 1 : 0));
        }
        state.register(rows, true);
    }

    private void threadsAndTasks() {
        Map<Tags, Double> byState = new TreeMap<>(StreamMeters::compare);
        double active = 0;
        double standby = 0;
        for (ThreadMetadata thread : streams.metadataForLocalThreads()) {
            byState.merge(Tags.of("state", thread.threadState()), 1.0, Double::sum);
            active += thread.activeTasks().size();
            standby += thread.standbyTasks().size();
        }
        show(threads, byState);
        tasks.register(
                List.of(
                        MultiGauge.Row.of(Tags.of("kind", "active"), active),
                        MultiGauge.Row.of(Tags.of("kind", "standby"), standby)),
                true);
    }

    /**
     * Kafka reports a topic with periods in its name a second time, with underscores, until 5.0 (KIP-1109).
     */
    private static boolean isAlias(String topic, Set<Tags> all) {
        return all.stream()
                .map(StreamMeters::topic)
                .anyMatch(
                        other -> !other.equals(topic) && other.replace('.', '_').equals(topic));
    }

    private static String topic(Tags tags) {
        return tags.stream()
                .filter(tag -> tag.getKey().equals("topic"))
                .map(Tag::getValue)
                .findFirst()
                .orElse("");
    }

    private static boolean isLag(MetricName name) {
        return name.group().equals("consumer-fetch-manager-metrics")
                && name.name().equals("records-lag")
                && ConsumerPolls.isMain(ConsumerPolls.client(name));
    }

    private static boolean isSize(MetricName name) {
        return name.group().equals(STORES)
                && (name.name().equals("total-sst-files-size") || name.name().equals("size-all-mem-tables"));
    }

    private static MultiGauge gauge(MeterRegistry registry, String name, String description) {
        return MultiGauge.builder(name).description(description).register(registry);
    }

    private static void show(MultiGauge gauge, Map<Tags, Double> values) {
        gauge.register(
                values.entrySet().stream()
                        .<MultiGauge.Row<?>>map(value -> MultiGauge.Row.of(value.getKey(), value.getValue()))
                        .toList(),
                true);
    }

    private static String tag(Map<String, String> tags, String name) {
        return tags.getOrDefault(name, "");
    }

    private static double number(Metric metric) {
        return metric.metricValue() instanceof Number value ? value.doubleValue() : Double.NaN;
    }

    private static int compare(Tags one, Tags other) {
        return one.toString().compareTo(other.toString());
    }
}
