package io.github.chuanliu.feed;

import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One look at a folder after the other, without a broker. */
final class FollowRoundTest {

    private static final Instant NOON = Feeds.MONDAY_NOON;
    private static final String LINE = "{\"url\":\"u:%d\",\"body\":\"川藏\"}%n";

    private static final String HALF = "{\"url\":\"u:2\",";
    private static final String REST = "\"body\":\"\"}\n";

    @TempDir
    private Path temporary;

    private final MockProducer<String, byte[]> producer =
            new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
                /** A commit that failed for now may be tried again, as with the real one. */
                @Override
                public void commitTransaction() {
                    try {
                        super.commitTransaction();
                    } finally {
                        commitTransactionException = null;
                    }
                }
            };
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void noTransactionStaysOpenWhileTheNextFileIsLookedThrough() throws Exception {
        Files.writeString(folder().resolve("first.txt"), "川藏");
        touch("first.txt", NOON.minusSeconds(9));
        Files.write(folder().resolve("second.jsonl.gz"), gzip(lines(1, 20)));
        touch("second.jsonl.gz", NOON.minusSeconds(8));
        List<Boolean> openWhileReading = new ArrayList<>();
        FollowEvents slow = new SilentEvents() {
            @Override
            public void lag(long files, long bytes) {
                nanos.addAndGet(Duration.ofSeconds(29).toNanos()); // since the last commit
            }

            @Override
            public void busy() {
                openWhileReading.add(producer.transactionInFlight());
            }
        };
        try (LedgerSession session = session(slow)) {
            assertThat(round(slow, Duration.ZERO, PageRate.unlimited()).run(session))
                    .isZero();
        }
        assertThat(published()).hasSize(21);
        assertThat(openWhileReading).isNotEmpty().containsOnly(false);
    }

    @Test
    void aCommitThatFailsWhileARecordIsReadIsNotTakenForItsFault() throws Exception {
        byte[] large = new byte[900];
        Archive archive = Archive.plain().response("u:1", "Content-Type: text/html\r\n", large);
        for (int i = 0; i < 200; i++) {
            archive.response("u:image", "Content-Type: image/png\r\n", large);
        }
        Files.write(
                folder().resolve("crawl.warc"),
                archive.response("u:2", "", large).toBytes());
        touch("crawl.warc", NOON.minusSeconds(9));
        Heard heard = new Heard() {
            @Override
            public void busy() {
                if (nanos.get() == 0 && !producer.uncommittedRecords().isEmpty()) {
                    nanos.addAndGet(Duration.ofSeconds(29).toNanos());
                    producer.commitTransactionException = new TimeoutException("no answer in time");
                }
            }
        };
        try (LedgerSession session = session(heard)) {
            assertThatThrownBy(() ->
                            round(heard, Duration.ZERO, PageRate.unlimited()).run(session))
                    .hasMessage("no answer in time");
        }
        assertThat(producer.uncommittedRecords())
                .as("nothing is sent after that")
                .extracting(ProducerRecord::key)
                .startsWith("u:1")
                .doesNotContain("u:2");
        assertThat(heard.said()).isEmpty();
        assertThat(temporary.resolve("bad.jsonl")).doesNotExist();
    }

    @Test
    void everyPauseBetweenPagesIsASignOfLife() throws Exception {
        Files.writeString(folder().resolve("log.jsonl"), lines(1, 50));
        touch("log.jsonl", NOON.minusSeconds(9));
        AtomicInteger signs = new AtomicInteger();
        FollowEvents events = new SilentEvents() {
            @Override
            public void busy() {
                signs.incrementAndGet();
            }
        };
        long standing = System.nanoTime();
        try (LedgerSession session = session(events)) {
            round(events, Duration.ZERO, PageRate.of(100_000, () -> standing)).run(session);
        }
        assertThat(published()).hasSize(50);
        assertThat(signs).hasValueGreaterThanOrEqualTo(49);
    }

    @Test
    void aRunWithAnEndDoesNotWaitForALogThatIsWrittenOn() throws Exception {
        Files.writeString(folder().resolve("log.jsonl"), lines(1, 2));
        touch("log.jsonl", NOON);
        try (LedgerSession session = session(new SilentEvents())) {
            FollowRound round = round(new SilentEvents(), Duration.ofHours(1), PageRate.unlimited());
            assertThat(round.run(session)).as("all of it is complete").isZero();
        }
        assertThat(published()).containsExactly("u:1", "u:2");
    }

    @Test
    void whatItFoundHalfWrittenIsWaitedForUntilSomebodyWritesOn() throws Exception {
        Path log = Files.writeString(folder().resolve("log.jsonl"), lines(1, 1) + HALF);
        touch("log.jsonl", NOON);
        Files.writeString(folder().resolve("page.html"), "<p>half");
        touch("page.html", NOON);
        FollowRound round = round(new SilentEvents(), Duration.ofHours(1), PageRate.unlimited());
        try (LedgerSession session = session(new SilentEvents())) {
            assertThat(round.run(session)).isEqualTo(2);
            Files.writeString(log, REST + lines(3, 3) + HALF, StandardOpenOption.APPEND);
            touch("log.jsonl", NOON.plusSeconds(1));
            assertThat(round.run(session)).as("the page may come to rest").isEqualTo(1);
            Files.writeString(folder().resolve("page.html"), "<p>more than half");
            touch("page.html", NOON.plusSeconds(1));
            Files.writeString(folder().resolve("new.html"), "<p>half");
            touch("new.html", NOON.plusSeconds(1));
            assertThat(round.run(session)).isZero();
        }
        assertThat(published()).containsExactly("u:1", "u:2", "u:3");
    }

    private FollowRound round(FollowEvents events, Duration minimumAge, PageRate rate) throws IOException {
        FollowSettings settings = new FollowSettings(
                new FeedSettings("test", 1_000),
                Duration.ofSeconds(1),
                minimumAge,
                FollowSettings.Ending.WHEN_ALL_IS_PUBLISHED,
                AfterFeeding.leave(),
                Duration.ofMinutes(10),
                Duration.ofDays(7),
                rate);
        return new FollowRound(
                new FolderScan(folder()), settings, events, Clock.fixed(NOON, ZoneOffset.UTC), new StopSignal());
    }

    private LedgerSession session(FollowEvents events) {
        FeedTarget target = new FeedTarget(
                "test", "pages", (topic, page) -> page.body(), Map.of(), new LedgerTopic("feeds", Map.of()));
        return new LedgerSession(
                target,
                events,
                new HashSet<>(),
                new BadLines(temporary.resolve("bad.jsonl"), Clock.systemUTC()),
                producer,
                List::of,
                nanos::get);
    }

    private List<String> published() {
        return producer.history().stream()
                .filter(record -> record.topic().equals("pages"))
                .map(ProducerRecord::key)
                .toList();
    }

    private Path folder() throws IOException {
        return Files.createDirectories(temporary.resolve("in"));
    }

    private void touch(String name, Instant time) throws IOException {
        Files.setLastModifiedTime(folder().resolve(name), FileTime.from(time));
    }

    private static String lines(int from, int to) {
        StringBuilder lines = new StringBuilder();
        for (int i = from; i <= to; i++) {
            lines.append(String.format(LINE, i));
        }
        return lines.toString();
    }

    /** Nobody listens. */
    private static class SilentEvents implements FollowEvents {

        @Override
        public void committed(long pages, long bytes) {}

        @Override
        public void failed(FeedItem.Problem problem) {}

        @Override
        public void remarked(FeedItem.Skipped remark) {}

        @Override
        public void lag(long files, long bytes) {}

        @Override
        public void busy() {}

        @Override
        public void held(String why) {}

        @Override
        public void waiting(String why, Duration pause) {}
    }
}
