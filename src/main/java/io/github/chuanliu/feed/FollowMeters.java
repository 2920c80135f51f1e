package io.github.chuanliu.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Optional;

/** Counts what a feeder without end does, and passes it on. Pages are counted when their transaction is committed. */
public final class FollowMeters implements FollowEvents {

    /** A commit or a sign of life comes far more often than this, however slow the rate and long the files. */
    private static final Duration STUCK_AFTER = Duration.ofMinutes(5);

    private final FollowEvents next;
    private final MeterRegistry registry;
    private final Counter pages;
    private final Counter bytes;
    private final Counter failed;
    private final Counter waits;
    private volatile long lagFiles;
    private volatile long lagBytes;
    private volatile long heardAt;
    private volatile Optional<String> waitingFor = Optional.of("not connected yet");

    public FollowMeters(FollowEvents next, MeterRegistry registry) {
        this.next = next;
        this.registry = registry;
        pages = counter("chuanliu.feed.pages", "pages published, with the ledger's word on them");
        bytes = counter("chuanliu.feed.bytes", "bytes of those pages");
        failed = counter("chuanliu.feed.failed", "pages and lines that could not be published");
        waits = counter("chuanliu.feed.waits", "times that Kafka, the registry or the folder was away");
        gauge("chuanliu.feed.lag.files", "files with pages that are not published yet", () -> lagFiles);
        gauge("chuanliu.feed.lag.bytes", "bytes of them that are not published yet", () -> lagBytes);
        gauge(
                "chuanliu.feed.waiting",
                "1 while something that is needed is away",
                () -> waitingFor.isPresent() ? 1 : 0);
        heardAt = now();
    }

    @Override
    public void committed(long morePages, long moreBytes) {
        pages.increment(morePages);
        bytes.increment(moreBytes);
        heard(Optional.empty());
        next.committed(morePages, moreBytes);
    }

    @Override
    public void failed(FeedItem.Problem problem) {
        failed.increment();
        next.failed(problem);
    }

    @Override
    public void remarked(FeedItem.Skipped remark) {
        next.remarked(remark);
    }

    @Override
    public void lag(long files, long moreBytes) {
        lagFiles = files;
        lagBytes = moreBytes;
        heard(Optional.empty());
        next.lag(files, moreBytes);
    }

    @Override
    public void busy() {
        heardAt = now();
        next.busy();
    }

    @Override
    public void held(String why) {
        heard(Optional.of(why));
        next.held(why);
    }

    @Override
    public void waiting(String why, Duration pause) {
        waits.increment();
        heard(Optional.of(why));
        next.waiting(why, pause);
    }

    /** Why only a restart helps: nothing has been heard of the feeder for minutes. */
    public Optional<String> notLive() {
        long silent = now() - heardAt;
        return silent > STUCK_AFTER.toMillis()
                ? Optional.of("no sign of life for " + silent / 1_000 + " s")
                : Optional.empty();
    }

    /** What the feeder waits for, if it does. */
    public Optional<String> notReady() {
        return waitingFor;
    }

    private void heard(Optional<String> away) {
        heardAt = now();
        waitingFor = away;
    }

    private long now() {
        return registry.config().clock().wallTime();
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private void gauge(String name, String description, java.util.function.Supplier<Number> value) {
        Gauge.builder(name, value).description(description).register(registry);
    }
}
