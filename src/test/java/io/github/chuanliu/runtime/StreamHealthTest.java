package io.github.chuanliu.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a supervisor should restart an instance, and when it should leave it alone. */
final class StreamHealthTest {

    private final Map<MetricName, Metric> metrics = new HashMap<>();

    @ParameterizedTest
    @EnumSource(
            value = KafkaStreams.State.class,
            names = {"CREATED", "REBALANCING", "RUNNING"})
    void whoWorksOrStartsIsLive(KafkaStreams.State state) {
        polled("app-StreamThread-1-consumer", 3);
        assertThat(health(state).notLive()).isEmpty();
        assertThat(health(state).notReady().isEmpty()).isEqualTo(state == KafkaStreams.State.RUNNING);
    }

    @ParameterizedTest
    @EnumSource(
            value = KafkaStreams.State.class,
            names = {"PENDING_ERROR", "ERROR", "PENDING_SHUTDOWN", "NOT_RUNNING"})
    void whoStoppedIsNeither(KafkaStreams.State state) {
        assertThat(health(state).notLive()).contains("the stream is " + state);
        assertThat(health(state).notReady()).isPresent();
    }

    @Test
    void aThreadThatHangsMakesItDead() {
        polled("app-StreamThread-1-consumer", 2);
        polled("app-StreamThread-2-consumer", 301);
        assertThat(health(KafkaStreams.State.RUNNING).notLive())
                .contains("app-StreamThread-2-consumer has not polled for 301 s");
        assertThat(health(KafkaStreams.State.RUNNING).notReady()).isPresent();
    }

    @Test
    void aConsumerThatHasNothingToRestoreNeedNotPoll() {
        polled("app-StreamThread-1-consumer", 2);
        polled("app-StateUpdater-1-restore-consumer", 10_000);
        polled("app-StreamThread-2-consumer", -1);
        assertThat(health(KafkaStreams.State.RUNNING).notLive()).isEmpty();
    }

    private StreamHealth health(KafkaStreams.State state) {
        return new StreamHealth(() -> state, () -> metrics, Duration.ofMinutes(5));
    }

    private void polled(String client, double secondsAgo) {
        MetricName name = new MetricName("last-poll-seconds-ago", "consumer-metrics", "", Map.of("client-id", client));
        metrics.put(name, new Metric() {
            @Override
            public MetricName metricName() {
                return name;
            }

            @Override
            public Object metricValue() {
                return secondsAgo;
            }
        });
    }
}
