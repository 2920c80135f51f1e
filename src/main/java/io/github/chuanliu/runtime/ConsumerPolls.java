package io.github.chuanliu.runtime;

import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;

/**
 * Reads how long ago the consumers of the stream threads polled. Consumers that restore state are left out: they poll
 * only while there is something to restore.
 */
final class ConsumerPolls {

    private ConsumerPolls() {}

    static boolean isOfMainConsumer(MetricName metric) {
        return metric.group().equals("consumer-metrics")
                && metric.name().equals("last-poll-seconds-ago")
                && isMain(client(metric));
    }

    /** Whether a client reads topics, and does not restore stores. */
    static boolean isMain(String client) {
        return client.endsWith("-consumer") && !client.endsWith("-restore-consumer");
    }

    static String client(MetricName metric) {
        return metric.tags().getOrDefault("client-id", "");
    }

    /** Below 0 if there was no poll yet. */
    static double secondsAgo(Metric metric) {
        return metric.metricValue() instanceof Number seconds ? seconds.doubleValue() : -1;
    }
}
