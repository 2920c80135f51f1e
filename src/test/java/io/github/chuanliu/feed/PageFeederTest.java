package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class PageFeederTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void everyPageIsPublishedUnderItsUrlInOrder() {
        MockProducer<String, PageSnapshot> producer = producer(true);
        FeedReport report =
                feed(producer, Feeds.of(Feeds.page("u:1", 10), Feeds.page("u:2", 20)), Feeds.of(Feeds.page("u:3", 0)));
        assertThat(producer.history()).extracting(ProducerRecord::key).containsExactly("u:1", "u:2", "u:3");
        assertThat(producer.history()).allSatisfy(record -> {
            assertThat(record.topic()).isEqualTo("pages.fetched");
            assertThat(record.value().url()).isEqualTo(record.key());
            assertThat(record.partition()).as("left to the partitioner").isNull();
        });
        assertThat(report.published()).isEqualTo(3);
        assertThat(report.bytes()).isEqualTo(30);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void problemsAndSkippedFilesAreReportedAndFeedingGoesOn() {
        FeedItem.Problem problem = new FeedItem.Problem("file:///a.txt", "/x/a.txt", "this user may not read it");
        FeedItem.Skipped skipped = new FeedItem.Skipped("/x/b.png", "no page by its name");
        FeedReport report = feed(producer(true), Feeds.of(problem, skipped, Feeds.page("u:1", 1)));
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.problems()).containsExactly(problem);
        assertThat(report.skipped()).isEqualTo(1);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.stopped()).isEmpty();
    }

    @Test
    void aPageThatTheBrokerFindsTooLargeIsNamedAndFeedingGoesOn() {
        FeedReport report = feed(
                failingFor("u:2", new RecordTooLargeException("2 MB is more than 1 MB")),
                Feeds.of(Feeds.page("u:1", 1), Feeds.page("u:2", 1), Feeds.page("u:3", 1)));
        assertThat(report.published()).isEqualTo(2);
        assertThat(report.stopped()).isEmpty();
        assertThat(report.problems())
                .containsExactly(
                        new FeedItem.Problem("u:2", "/somewhere/u:2", "not published: 2 MB is more than 1 MB"));
    }

    @Test
    void aBrokerThatStaysAwayEndsTheFeeding() {
        List<FeedItem> read = new ArrayList<>();
        FeedReport report = feed(
                failingFor("u:2", new TimeoutException("no answer in 120000 ms")),
                receiver -> List.of(
                                Feeds.page("u:1", 1), Feeds.page("u:2", 1), Feeds.page("u:3", 1), Feeds.page("u:4", 1))
                        .forEach(page -> {
                            read.add(page);
                            receiver.accept(page);
                        }));
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.stopped()).contains("no answer in 120000 ms");
        assertThat(report.failed()).isEqualTo(1);
        assertThat(read).as("the source is read no further").hasSize(3);
    }

    @Test
    void aSerializerThatFailsEndsTheFeedingWithItsCause() {
        MockProducer<String, PageSnapshot> producer =
                new MockProducer<>(true, null, new StringSerializer(), (topic, page) -> {
                    throw new SerializationException(
                            "Error serializing Avro message", new java.net.ConnectException("Connection refused"));
                });
        FeedReport report = feed(producer, Feeds.of(Feeds.page("u:1", 1), Feeds.page("u:2", 1)));
        assertThat(report.published()).isZero();
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.stopped()).contains("Error serializing Avro message: Connection refused");
    }

    @Test
    void pagesThatAreNotAcknowledgedAreNotPublished() throws Exception {
        MockProducer<String, PageSnapshot> producer = new Unflushable();
        CompletableFuture<FeedReport> feeding = CompletableFuture.supplyAsync(
                () -> feed(producer, Feeds.of(Feeds.page("u:1", 1), Feeds.page("u:2", 1))));
        Awaitility.await().until(() -> producer.history().size() == 2);
        assertThat(feeding).isNotDone();
        producer.completeNext();
        assertThat(feeding).isNotDone();
        producer.completeNext();
        assertThat(feeding)
                .succeedsWithin(Duration.ofSeconds(10))
                .satisfies(report -> assertThat(report.published()).isEqualTo(2));
    }

    @Test
    void whatIsOnItsWayIsBounded() {
        MockProducer<String, PageSnapshot> producer = new Unflushable();
        int large = 20 << 20;
        CompletableFuture<FeedReport> feeding = CompletableFuture.supplyAsync(() ->
                feed(producer, Feeds.of(Feeds.page("u:1", large), Feeds.page("u:2", large), Feeds.page("u:3", large))));
        for (int acknowledged = 0; acknowledged < 3; acknowledged++) {
            int sent = acknowledged + 1;
            Awaitility.await().until(() -> producer.history().size() >= sent);
            assertThat(producer.history()).hasSize(sent);
            producer.completeNext();
        }
        assertThat(feeding).succeedsWithin(Duration.ofSeconds(10));
    }

    @Test
    void aBrokerThatAnswersSlowlyIsWaitedForAndOneThatDoesNotIsNot() throws Exception {
        MockProducer<String, PageSnapshot> producer = new Unflushable();
        Duration patience = Duration.ofMillis(800);
        CompletableFuture<FeedReport> feeding = CompletableFuture.supplyAsync(() -> new PageFeeder(
                        producer, "pages.fetched", patience, FeedProgress.silent())
                .feed(List.of(Feeds.of(
                        Feeds.page("u:1", 1), Feeds.page("u:2", 1), Feeds.page("u:3", 1), Feeds.page("u:4", 1)))));
        ScheduledExecutorService broker = Executors.newSingleThreadScheduledExecutor();
        for (int answer = 1; answer <= 3; answer++) {
            broker.schedule(producer::completeNext, answer * patience.toMillis() / 2, TimeUnit.MILLISECONDS);
        }
        broker.shutdown(); // takes no more answers, gives those
        FeedReport report = feeding.get();
        assertThat(report.published()).as("longer in all than the patience").isEqualTo(3);
        assertThat(report.isComplete()).isFalse();
        assertThat(report.stopped()).hasValueSatisfying(why -> assertThat(why).contains("no broker has acknowledged"));
    }

    @Test
    void anInterruptEndsTheFeedingWithWhatWasDone() throws Exception {
        MockProducer<String, PageSnapshot> producer = new Unflushable();
        CompletableFuture<FeedReport> result = new CompletableFuture<>();
        Thread feeding =
                new Thread(() -> result.complete(feed(producer, Feeds.of(Feeds.page("u:1", 1), Feeds.page("u:2", 1)))));
        feeding.start();
        Awaitility.await().until(() -> producer.history().size() == 2);
        producer.completeNext();
        feeding.interrupt();
        FeedReport report = result.get();
        assertThat(report.published()).isEqualTo(1);
        assertThat(report.stopped()).contains("interrupted");
    }

    @Test
    void progressHearsOfEverything() {
        List<String> heard = new ArrayList<>();
        FeedProgress progress = new FeedProgress() {
            @Override
            public void published(FeedItem.Page page, long published, long bytes) {
                heard.add(page.snapshot().url() + " " + published + " " + bytes);
            }

            @Override
            public void failed(FeedItem.Problem problem) {
                heard.add(problem.toString());
            }

            @Override
            public void skipped(FeedItem.Skipped skipped) {
                heard.add(skipped.toString());
            }
        };
        new PageFeeder(producer(true), "pages.fetched", PATIENCE, progress)
                .feed(List.of(Feeds.of(
                        Feeds.page("u:1", 5),
                        new FeedItem.Problem("u:2", "/x/2", "broken"),
                        new FeedItem.Skipped("/x/3", "no page"),
                        Feeds.page("u:4", 7))));
        assertThat(heard).containsExactly("u:1 1 5", "/x/2: broken", "/x/3: no page", "u:4 2 12");
    }

    @Test
    void aProblemThatCannotBeNotedEndsTheFeedingWhoeverFindsItOut() {
        FeedProgress unwritable = new FeedProgress() {
            @Override
            public void published(FeedItem.Page page, long published, long bytes) {}

            @Override
            public void failed(FeedItem.Problem problem) {
                throw new FeedException("bad lines cannot be written");
            }

            @Override
            public void skipped(FeedItem.Skipped skipped) {}
        };
        PageSource withProblem =
                Feeds.of(Feeds.page("u:1", 1), new FeedItem.Problem("u:2", "/x/2", "broken"), Feeds.page("u:3", 1));
        PageSource withLargePage = Feeds.of(Feeds.page("u:1", 1), Feeds.page("u:2", 1), Feeds.page("u:3", 1));
        for (PageSource source : List.of(withProblem, withLargePage)) {
            FeedReport report = new PageFeeder(
                            failingFor("u:2", new RecordTooLargeException("2 MB is more than 1 MB")),
                            "pages.fetched",
                            PATIENCE,
                            unwritable)
                    .feed(List.of(source));
            assertThat(report.stopped()).contains("bad lines cannot be written");
            assertThat(report.failed()).isEqualTo(1);
            assertThat(report.published()).as("nothing is fed after that").isEqualTo(1);
        }
    }

    private static FeedReport feed(
            org.apache.kafka.clients.producer.Producer<String, PageSnapshot> producer, PageSource... sources) {
        return new PageFeeder(producer, "pages.fetched", PATIENCE, FeedProgress.silent()).feed(List.of(sources));
    }

    private static MockProducer<String, PageSnapshot> producer(boolean autoComplete) {
        return new MockProducer<>(autoComplete, null, new StringSerializer(), (topic, page) -> page.body());
    }

    /** As the real one does, tells the callback, passes by what that throws, and returns a failed future. */
    private static MockProducer<String, PageSnapshot> failingFor(String key, RuntimeException failure) {
        return new MockProducer<>(true, null, new StringSerializer(), (topic, page) -> page.body()) {
            @Override
            public synchronized Future<RecordMetadata> send(
                    ProducerRecord<String, PageSnapshot> record, Callback callback) {
                if (record.key().equals(key)) {
                    try {
                        callback.onCompletion(null, failure);
                    } catch (RuntimeException swallowed) {
                        // org.apache.kafka.clients.producer.internals.ProducerBatch logs it, and that is all
                    }
                    return CompletableFuture.failedFuture(failure);
                }
                return super.send(record, callback);
            }
        };
    }

    /** Leaves every page on its way until the test completes it; a flush of the mock would complete them all. */
    private static final class Unflushable extends MockProducer<String, PageSnapshot> {

        Unflushable() {
            super(false, null, new StringSerializer(), (topic, page) -> page.body());
        }

        @Override
        public synchronized void flush() {}
    }
}
