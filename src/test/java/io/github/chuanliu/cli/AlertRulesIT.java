package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.FollowMeters;
import io.github.chuanliu.feed.IngestServer;
import io.github.chuanliu.feed.IngestSettings;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.metrics.Probes;
import io.github.chuanliu.metrics.ProcessMeters;
import io.github.chuanliu.runtime.StreamApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Alarms, and the run book that explains them, speak of series that running processes really have. */
@ExtendWith(SharedLocalPipeline.class)
final class AlertRulesIT {

    private static final Path RULES = Path.of("examples/monitoring/alerts.yml");
    private static final Path RUN_BOOK = Path.of("docs/operations.md");
    private static final Pattern SERIES = Pattern.compile("\\b(?:chuanliu|jvm|process|system)_[a-z_]+");
    private static final Pattern SELECTOR = Pattern.compile("\\b(chuanliu_[a-z_]+)\\{([a-z]+)=");
    private static final Pattern ALERT = Pattern.compile("alert: (\\w+)");

    private static List<String> samples;
    private static String rules;
    private static String runBook;

    @BeforeAll
    static void scrape(LocalPipeline local) throws Exception {
        samples = samples(local);
        rules = Files.readString(RULES);
        runBook = Files.readString(RUN_BOOK);
    }

    @Test
    void everySeriesThatTheyNameExists() {
        Set<String> names = new Exposition(samples).names();
        Set<String> metrics = names.stream().map(AlertRulesIT::metric).collect(Collectors.toSet());
        metrics.addAll(names);

        assertThat(names).as("series of the alarms").containsAll(found(SERIES, rules));
        assertThat(metrics).as("metrics of the run book").containsAll(found(SERIES, runBook));
        assertThat(found(SERIES, rules)).hasSizeGreaterThan(10);
        SELECTOR.matcher(rules)
                .results()
                .forEach(selector -> assertThat(samples)
                        .as("label %s of %s", selector.group(2), selector.group(1))
                        .anyMatch(sample -> sample.startsWith(selector.group(1) + "{")
                                && sample.contains(selector.group(2) + "=\"")));
    }

    @Test
    void theRunBookKnowsEverySeriesAndEveryAlarm() {
        Set<String> ours = new Exposition(samples)
                .names().stream()
                        .filter(name -> name.startsWith("chuanliu_"))
                        .map(AlertRulesIT::metric)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(ours).allSatisfy(name -> assertThat(runBook).contains(name));
        assertThat(ALERT.matcher(rules).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(alert -> assertThat(runBook).contains(alert));
    }

    @Test
    void theDashboardAsksForWhatThereIs() throws Exception {
        assertThat(new Exposition(samples).names()).containsAll(Dashboard.metrics());
    }

    /** Without what a histogram puts behind its name. */
    private static String metric(String series) {
        return series.replaceFirst("_(bucket|count|sum|max)$", "");
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
    }

    /** Of a stream, a feeder and an ingest server, each with something to count. */
    private static List<String> samples(LocalPipeline local) throws Exception {
        return Stream.of(stream(local), feeder(), ingest())
                .flatMap(scrape -> Exposition.of(scrape).samples().stream())
                .toList();
    }

    private static String stream(LocalPipeline local) throws Exception {
        Pipeline pipeline = local.prepared("alarms", 1);
        try (ProcessMeters meters = new ProcessMeters();
                StreamApplication stream = pipeline.stream(local.settings("alarms"), meters.registry())) {
            assertThat(stream.awaitReady(LocalPipeline.PATIENCE)).isTrue();
            LocalPipeline.feed(pipeline, SyntheticPages.pages(8, 0, 1));
            Probes probes = StreamCommand.probes(stream, meters);
            org.awaitility.Awaitility.await()
                    .atMost(LocalPipeline.PATIENCE)
                    .until(() -> Exposition.of(probes.scrape().get()).names().contains("chuanliu_stream_lag_records"));
            return probes.scrape().get();
        }
    }

    private static String feeder() {
        try (ProcessMeters meters = new ProcessMeters()) {
            PrintWriter nowhere = new PrintWriter(new StringWriter());
            new FollowMeters(new FollowProgress(nowhere, FollowProgress.Display.LOG), meters.registry())
                    .committed(1, 10);
            return meters.registry().scrape();
        }
    }

    private static String ingest() throws Exception {
        MockProducer<String, PageSnapshot> broker =
                new MockProducer<>(true, null, new StringSerializer(), (topic, page) -> page.body());
        IngestSettings settings =
                IngestSettings.of("127.0.0.1", 0, Optional.empty(), new FeedSettings("http", 100_000));
        try (ProcessMeters meters = new ProcessMeters();
                IngestServer server = IngestServer.start(
                        settings,
                        broker,
                        "pages.fetched",
                        meters.registry(),
                        new Probes(meters.registry()::scrape, Optional::empty, Optional::empty))) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/pages"))
                    .header("X-Page-Url", "u:1")
                    .POST(HttpRequest.BodyPublishers.ofString("川藏"))
                    .build();
            assertThat(HttpClient.newHttpClient()
                            .send(page, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(202);
            return meters.registry().scrape();
        }
    }
}
