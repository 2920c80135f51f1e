package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MockClock;
import io.micrometer.core.instrument.simple.SimpleConfig;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A feeder lives as long as it gives signs of life. */
final class FollowMetersTest {

    private final MockClock clock = new MockClock();
    private final FollowMeters meters =
            new FollowMeters(new Heard(), new SimpleMeterRegistry(SimpleConfig.DEFAULT, clock));

    @Test
    void aSignOfLifeKeepsItLive() {
        clock.add(Duration.ofMinutes(4));
        meters.busy();
        clock.add(Duration.ofMinutes(4));
        assertThat(meters.notLive()).isEmpty();
        clock.add(Duration.ofMinutes(2));
        assertThat(meters.notLive()).contains("no sign of life for 360 s");
    }

    @Test
    void aLedgerThatCannotBeReadMakesItUnreadyUntilAPageOrALookIsHeardOf() {
        meters.held("a transaction is open");
        meters.busy();
        assertThat(meters.notReady()).contains("a transaction is open");
        meters.lag(0, 0);
        assertThat(meters.notReady()).isEmpty();
    }

    @Test
    void aLongPauseGivesSignsOfLifeUntilItIsOverOrBrokenOff() {
        AtomicInteger signs = new AtomicInteger();
        new StopSignal().await(Duration.ofMillis(5), Duration.ofMillis(2), signs::incrementAndGet);
        assertThat(signs).hasValue(3);
        StopSignal stop = new StopSignal();
        stop.await(Duration.ofDays(1), Duration.ofMillis(1), () -> {
            if (signs.incrementAndGet() == 8) {
                stop.give();
            }
        });
        assertThat(signs).hasValue(8);
    }
}
