package io.github.chuanliu.cli;

import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.feed.AfterFeeding;
import io.github.chuanliu.feed.BadLines;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.FolderFollower;
import io.github.chuanliu.feed.FollowSettings;
import io.github.chuanliu.feed.Heard;
import io.github.chuanliu.feed.LedgerEntry;
import io.github.chuanliu.feed.PageRate;
import io.github.chuanliu.feed.StopSignal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Feeding without end on a real broker: whatever happens to files and feeders, each page once. */
final class FollowIT {

    private static final long SEED = 20261122;

    @TempDir
    private static Path engine;

    private static LocalPipeline local;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void start() {
        local = new LocalPipeline(engine);
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @Test
    void aFeederThatIsKilledAtAnyMomentLosesNothingAndDoublesNothing() throws Exception {
        Pipeline pipeline = local.prepared("killed", 3);
        Path folder = Files.createDirectories(temporary.resolve("in/新闻"));
        Path log = temporary.resolve("feeder.log");
        Random random = new Random(SEED);
        List<String> urls = new ArrayList<>();
        int kills = 3;
        for (int round = 0; round <= kills; round++) {
            append(folder.resolve("crawl.jsonl"), urls, 300);
            gzipMember(folder.resolve("packed.jsonl.gz"), urls, 200);
            for (int i = 0; i < 40; i++) {
                String name = "page-" + round + "-" + i + ".html";
                Files.writeString(folder.resolve(name), "<p>第" + round + "轮" + i);
                urls.add("file:///%E6%96%B0%E9%97%BB/" + name);
            }
            boolean isLast = round == kills;
            try (FeederProcess feeder = FeederProcess.start(
                    local,
                    "killed",
                    log,
                    List.of(
                            "feed",
                            isLast ? "--resume" : "--follow",
                            temporary.resolve("in").toString(),
                            "--min-age=0",
                            "--rate=" + (isLast ? 100_000 : 700)))) {
                if (isLast) {
                    assertThat(feeder.exitCode()).as("%s", log).isZero();
                } else {
                    int enough = committed(pipeline).size() + 1 + random.nextInt(300);
                    await().atMost(LocalPipeline.PATIENCE)
                            .pollInterval(Duration.ofMillis(50))
                            .until(() -> committed(pipeline).size() >= enough);
                    feeder.kill();
                }
            }
        }
        assertThat(committed(pipeline))
                .as("seed %d, log %s", SEED, Files.readString(log))
                .containsExactlyInAnyOrderElementsOf(urls);
    }

    @Test
    void aFeederThatIsAskedToStopCommitsAndASecondOneOfItsNameTakesOver() throws Exception {
        Pipeline pipeline = local.prepared("stopped", 2);
        Path folder = Files.createDirectories(temporary.resolve("in"));
        List<String> urls = new ArrayList<>();
        append(folder.resolve("crawl.jsonl"), urls, 2_000); // at this rate longer than a second process takes to start
        List<String> command = List.of("feed", "--follow", folder.toString(), "--rate=20");
        Path log = temporary.resolve("feeder.log");
        try (FeederProcess first = FeederProcess.start(local, "stopped", log, command)) {
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> !committed(pipeline).isEmpty());
            try (FeederProcess second = FeederProcess.start(local, "stopped", temporary.resolve("2.log"), command)) {
                assertThat(first.exitCode()).isEqualTo(1);
                assertThat(Files.readString(log)).contains("another feeder named files took over, process ");
                int before = committed(pipeline).size();
                await().atMost(LocalPipeline.PATIENCE)
                        .until(() -> committed(pipeline).size() > before);
                second.terminate();
                assertThat(Files.readString(temporary.resolve("2.log")))
                        .as("it ended in good order")
                        .containsPattern("published \\d+ pages");
            }
        }
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);
    }

    @Test
    void rotationAndTruncationAreFollowedByIdentity() throws Exception {
        Pipeline pipeline = local.prepared("rotated", 2);
        Path folder = Files.createDirectories(temporary.resolve("in"));
        List<String> urls = new ArrayList<>();
        Path log = folder.resolve("crawl.jsonl");
        try (Following following = follow(pipeline, folder, AfterFeeding.leave())) {
            append(log, urls, 20);
            awaitAll(pipeline, urls);

            Files.move(log, folder.resolve("crawl.jsonl.1"));
            append(folder.resolve("crawl.jsonl.1"), urls, 3); // the writer has it open still
            append(log, urls, 5);
            awaitAll(pipeline, urls);

            Files.copy(log, folder.resolve("crawl.jsonl-20261122"), StandardCopyOption.COPY_ATTRIBUTES);
            Files.writeString(log, "");
            append(log, urls, 4);
            awaitAll(pipeline, urls);

            pack(folder.resolve("crawl.jsonl.1"), folder.resolve("crawl.jsonl.2.gz"));
            append(log, urls, 1);
            awaitAll(pipeline, urls);

            Path target = Files.createDirectories(folder.resolve("deep/down"));
            Files.move(log, target.resolve("moved.jsonl"));
            append(target.resolve("moved.jsonl"), urls, 2);
            awaitAll(pipeline, urls);
        }
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);
    }

    @Test
    void aLogThatIsPackedBeforeAllOfItWasPublishedIsReadOnInItsPackedForm() throws Exception {
        Pipeline pipeline = local.prepared("packed", 2);
        Path folder = Files.createDirectories(temporary.resolve("in"));
        List<String> urls = new ArrayList<>();
        Path log = folder.resolve("crawl.jsonl");
        Path tiny = folder.resolve("tiny.jsonl");
        append(log, urls, 30);
        Files.writeString(log, "no JSON\n", StandardOpenOption.APPEND);
        append(log, urls, 10);
        append(tiny, urls, 2);
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);

        append(log, urls, 25); // nobody feeds
        append(tiny, urls, 3);
        pack(log, folder.resolve("crawl.jsonl.1.gz"));
        pack(tiny, folder.resolve("tiny.jsonl-20261122.gz"));
        append(log, urls, 5);
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);

        Files.move(folder.resolve("crawl.jsonl.1.gz"), folder.resolve("crawl.jsonl.2.gz"));
        pack(log, folder.resolve("crawl.jsonl.1.gz"));
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);
        assertThat(Files.readAllLines(temporary.resolve("bad.jsonl")))
                .as("the bad line is named once")
                .hasSize(1);
    }

    @Test
    void whatIsHalfWrittenWaits() throws Exception {
        Pipeline pipeline = local.prepared("half", 1);
        Path folder = Files.createDirectories(temporary.resolve("in"));
        List<String> urls = new ArrayList<>();
        try (Following following = follow(pipeline, folder, AfterFeeding.leave())) {
            Files.writeString(folder.resolve("page.html.part"), "<p>half");
            Files.writeString(folder.resolve("crawl.jsonl"), "{\"url\":\"u:split\",\"body\":\"前");
            byte[] packed = gzip(json("u:packed"));
            Path archive = Files.write(folder.resolve("crawl.jsonl.gz"), Arrays.copyOf(packed, packed.length - 5));
            ByteArrayOutputStream records = new ByteArrayOutputStream();
            records.writeBytes(gzip(warcRecord("u:archived")));
            int first = records.size();
            records.writeBytes(gzip(warcRecord("u:archived-later")));
            Path warc = Files.write(folder.resolve("crawl.warc.gz"), Arrays.copyOf(records.toByteArray(), first + 30));
            urls.add("u:archived");
            append(folder.resolve("other.jsonl"), urls, 1);
            awaitAll(pipeline, urls);
            await().during(Duration.ofMillis(300))
                    .atMost(LocalPipeline.PATIENCE)
                    .untilAsserted(() -> assertThat(committed(pipeline)).hasSameElementsAs(urls));

            Files.writeString(folder.resolve("page.html.part"), "<p>whole</p>");
            Files.move(folder.resolve("page.html.part"), folder.resolve("page.html"));
            Files.writeString(folder.resolve("crawl.jsonl"), "后\"}\n", StandardOpenOption.APPEND);
            Files.write(
                    archive, Arrays.copyOfRange(packed, packed.length - 5, packed.length), StandardOpenOption.APPEND);
            Files.write(
                    warc,
                    Arrays.copyOfRange(records.toByteArray(), first + 30, records.size()),
                    StandardOpenOption.APPEND);
            urls.addAll(List.of("file:///page.html", "u:split", "u:packed", "u:archived-later"));
            awaitAll(pipeline, urls);

            Path again = Files.writeString(temporary.resolve("again"), "<p>fetched again</p>");
            Files.move(again, folder.resolve("page.html"), StandardCopyOption.REPLACE_EXISTING);
            urls.add("file:///page.html");
            awaitAll(pipeline, urls);
        }
    }

    @Test
    void badLinesAreNamedAndPublishedFilesMoved() throws Exception {
        Pipeline pipeline = local.prepared("moved", 1);
        Path folder = Files.createDirectories(temporary.resolve("in/sub"));
        Path done = temporary.resolve("done");
        List<String> urls = new ArrayList<>();
        append(folder.resolve("crawl.jsonl"), urls, 2);
        Files.writeString(folder.resolve("crawl.jsonl"), "no JSON\n", StandardOpenOption.APPEND);
        append(folder.resolve("crawl.jsonl"), urls, 1);
        Files.writeString(folder.resolve("page.txt"), "四川");
        urls.add("file:///sub/page.txt");
        try (Following following = follow(pipeline, temporary.resolve("in"), AfterFeeding.moveTo(done))) {
            awaitAll(pipeline, urls);
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> Files.exists(done.resolve("sub/page.txt"))
                            && Files.exists(done.resolve("sub/crawl.jsonl")));
        }
        assertThat(Files.list(folder)).isEmpty();
        assertThat(Files.readString(temporary.resolve("bad.jsonl")))
                .contains("crawl.jsonl, line 3")
                .contains("no JSON");
        List<LedgerEntry> entries = pipeline.ledger().read("files", new Heard()).entries();
        assertThat(entries).extracting(LedgerEntry::path).contains("sub/page.txt", "sub/crawl.jsonl");
        assertThat(entries).extracting(LedgerEntry::failed).contains(0L, 1L);
    }

    @Test
    void aPageThatTheBrokersFindTooLargeIsNamedAndTheOthersGoOn() throws Exception {
        Pipeline pipeline = local.prepared("large", 1);
        try (Admin admin = Admin.create(pipeline.clients().admin())) {
            ConfigResource topic = new ConfigResource(
                    ConfigResource.Type.TOPIC, pipeline.topics().fetched());
            AlterConfigOp smaller =
                    new AlterConfigOp(new ConfigEntry("max.message.bytes", "20000"), AlterConfigOp.OpType.SET);
            admin.incrementalAlterConfigs(Map.of(topic, List.of(smaller))).all().get();
        }
        Path folder = Files.createDirectories(temporary.resolve("in"));
        byte[] noise = new byte[60_000];
        new Random(SEED).nextBytes(noise);
        List<String> urls = new ArrayList<>();
        append(folder.resolve("crawl.jsonl"), urls, 3);
        Files.writeString(
                folder.resolve("crawl.jsonl"),
                "{\"url\":\"u:large\",\"bodyBase64\":\"" + Base64.getEncoder().encodeToString(noise) + "\"}\n",
                StandardOpenOption.APPEND);
        append(folder.resolve("crawl.jsonl"), urls, 3);
        resume(pipeline, folder);
        assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls);
        assertThat(Files.readString(temporary.resolve("bad.jsonl")))
                .contains("crawl.jsonl, line 4")
                .contains("larger than the brokers accept");
    }

    private static void awaitAll(Pipeline pipeline, List<String> urls) {
        await().atMost(LocalPipeline.PATIENCE)
                .untilAsserted(() -> assertThat(committed(pipeline)).containsExactlyInAnyOrderElementsOf(urls));
    }

    private static List<String> committed(Pipeline pipeline) {
        return LocalPipeline.committed(
                        pipeline,
                        pipeline.topics().fetched(),
                        pipeline.serdes().pages().deserializer())
                .stream()
                .map((ConsumerRecord<String, PageSnapshot> record) -> record.key())
                .toList();
    }

    private static void append(Path file, List<String> urls, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(json(newUrl(urls)));
        }
        Files.writeString(file, lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void gzipMember(Path file, List<String> urls, int count) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(json(newUrl(urls)));
        }
        Files.write(file, gzip(lines.toString()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** As gzip does it: the packed file appears with the time of the other, which goes. */
    private static void pack(Path log, Path packed) throws IOException {
        Files.write(packed, gzip(Files.readString(log)));
        Files.setLastModifiedTime(packed, Files.getLastModifiedTime(log));
        Files.delete(log);
    }

    private static String warcRecord(String url) {
        String page = "<p>川藏</p>";
        return "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-07-08T04:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: text/html\r\n"
                + "Content-Length: " + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n";
    }

    private static String newUrl(List<String> urls) {
        String url = "https://news.example/" + urls.size();
        urls.add(url);
        return url;
    }

    private static String json(String url) {
        return "{\"url\":\"" + url + "\",\"body\":\"四川西藏签署协议" + url + "\"}\n";
    }

    private void resume(Pipeline pipeline, Path folder) {
        follower(pipeline, folder, AfterFeeding.leave(), FollowSettings.Ending.WHEN_ALL_IS_PUBLISHED)
                .run(new StopSignal());
    }

    private Following follow(Pipeline pipeline, Path folder, AfterFeeding after) {
        StopSignal stop = new StopSignal();
        FolderFollower follower = follower(pipeline, folder, after, FollowSettings.Ending.NEVER);
        Thread thread = new Thread(() -> follower.run(stop), "follower");
        thread.start();
        return () -> {
            stop.give();
            thread.join();
        };
    }

    private FolderFollower follower(Pipeline pipeline, Path folder, AfterFeeding after, FollowSettings.Ending ending) {
        FollowSettings settings = new FollowSettings(
                new FeedSettings("files", pipeline.limits().pageBytes()),
                Duration.ofMillis(50),
                Duration.ofMillis(100),
                ending,
                after,
                Duration.ofMillis(300),
                Duration.ofDays(7),
                PageRate.unlimited());
        return new FolderFollower(
                folder,
                settings,
                pipeline.feedTarget("files"),
                new Heard(),
                new BadLines(temporary.resolve("bad.jsonl"), Clock.systemUTC()),
                Clock.systemUTC());
    }

    /** A follower in a thread. */
    private interface Following extends AutoCloseable {
        @Override
        void close() throws InterruptedException;
    }
}
