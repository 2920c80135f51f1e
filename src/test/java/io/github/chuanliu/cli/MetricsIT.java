package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.fixture.SyntheticPages;
import io.github.chuanliu.metrics.MetricsServer;
import io.github.chuanliu.metrics.ProcessMeters;
import io.github.chuanliu.runtime.StreamApplication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a running stream answers to Prometheus and to a supervisor. */
@ExtendWith(SharedLocalPipeline.class)
final class MetricsIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aScrapeTellsWhatBecameOfThePages(LocalPipeline local) throws Exception {
        Pipeline pipeline = local.prepared("metrics", 2);
        try (ProcessMeters meters = new ProcessMeters();
                StreamApplication stream = pipeline.stream(local.settings("metrics"), meters.registry());
                MetricsServer server = MetricsServer.start("127.0.0.1", 0, StreamCommand.probes(stream, meters))) {
            assertThat(stream.awaitReady(LocalPipeline.PATIENCE)).isTrue();
            List<PageSnapshot> pages = new ArrayList<>(SyntheticPages.pages(9, 0, 6));
            pages.add(SyntheticPages.page("https://news.example/empty", ""));
            LocalPipeline.feed(pipeline, pages);
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() ->
                            Exposition.of(get(server, "/metrics").body()).sum("chuanliu_articles_enriched_total") == 6);
            LocalPipeline.feed(pipeline, SyntheticPages.pages(9, 0, 6));
            await().atMost(LocalPipeline.PATIENCE)
                    .until(() -> Exposition.of(get(server, "/metrics").body()).sum("chuanliu_articles_duplicated_total")
                            == 6);

            Exposition scrape = Exposition.of(get(server, "/metrics").body());
            assertThat(scrape.sum("chuanliu_pages_read_total")).isEqualTo(13);
            assertThat(scrape.value("chuanliu_pages_rejected_total", "reason=\"EMPTY\""))
                    .isEqualTo(1);
            assertThat(scrape.value("chuanliu_articles_duplicated_total", "kind=\"UNCHANGED\""))
                    .isEqualTo(6);
            assertThat(scrape.sum("chuanliu_page_verdict_seconds_count")).isEqualTo(12);
            assertThat(scrape.sum("chuanliu_page_verdict_seconds_sum")).isPositive();
            assertThat(scrape.sum("chuanliu_page_stage_seconds_count")).isEqualTo(13);
            assertThat(scrape.sum("chuanliu_canonicals")).isEqualTo(6);
            assertThat(scrape.value("chuanliu_stream_state", "state=\"RUNNING\""))
                    .isEqualTo(1);
            assertThat(scrape.value("chuanliu_stream_threads", "state=\"RUNNING\""))
                    .isEqualTo(1);
            assertThat(scrape.value("chuanliu_stream_tasks", "kind=\"active\""))
                    .as("two of pages, one that decides")
                    .isEqualTo(3);
            assertThat(scrape.sum("jvm_memory_used_bytes")).isPositive();
            await().untilAsserted(() -> {
                Exposition later = Exposition.of(get(server, "/metrics").body());
                assertThat(later.value(
                                "chuanliu_stream_lag_records",
                                "topic=\"" + pipeline.topics().fetched() + "\""))
                        .isZero();
                assertThat(later.samples())
                        .filteredOn(sample -> sample.startsWith("chuanliu_stream_lag_records"))
                        .as("one for each partition that is read: 2 of pages, 2 of verdicts, 1 of sketches")
                        .hasSize(5);
                assertThat(later.sum("chuanliu_pending_pages")).isZero();
                assertThat(later.sum("chuanliu_pending_oldest_seconds")).isZero();
                assertThat(later.value("chuanliu_store_bytes", "store=\"canonicals\""))
                        .isPositive();
            });

            assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(server, "/health/ready").body()).isEqualTo("ready\n");
            stream.close();
            assertThat(get(server, "/health/live").body()).isEqualTo("the stream is NOT_RUNNING\n");
            assertThat(get(server, "/health/ready").statusCode()).isEqualTo(503);
        }
    }

    private HttpResponse<String> get(MetricsServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
