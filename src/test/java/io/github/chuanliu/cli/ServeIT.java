package io.github.chuanliu.cli;

import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.feed.BearerToken;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.IngestServer;
import io.github.chuanliu.feed.IngestSettings;
import io.github.chuanliu.metrics.Probes;
import io.github.chuanliu.runtime.ClusterProbe;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages over HTTP: what a client is told is true, and nobody can ask for more than there is. */
final class ServeIT {

    private static final String TOKEN = "a-token-that-nobody-guesses";
    private static final int MAX_PAGE = 100_000;

    @TempDir
    private static Path engine;

    private static LocalPipeline local;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @BeforeAll
    static void start() {
        local = new LocalPipeline(engine);
    }

    @AfterAll
    static void stop() {
        local.close();
    }

    @AfterEach
    void closeAll() throws Exception {
        for (int i = opened.size(); i > 0; i--) {
            opened.get(i - 1).close();
        }
    }

    @Test
    void anAcceptedPageIsInTheTopicByteForByte() throws Exception {
        Pipeline pipeline = local.prepared("accepted", 2);
        IngestServer server = serve(pipeline, Optional.empty());
        byte[] body = "<p>川藏</p>".getBytes("GB18030");
        HttpResponse<String> answer = post(
                server,
                "/pages",
                body,
                Map.of(
                        "X-Page-Url",
                        "https://news.example/1",
                        "Content-Type",
                        "text/html; charset=gb2312",
                        "X-Fetched-At",
                        "2024-07-08T12:00:00+08:00"));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"accepted\":1");
        PageSnapshot page = fetched(pipeline).get(0);
        assertThat(page.body()).isEqualTo(body);
        assertThat(page.url()).isEqualTo("https://news.example/1");
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).contains("gb2312");
        assertThat(page.fetchedAt()).isEqualTo(Instant.parse("2024-07-08T04:00:00Z"));
        assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
        assertThat(get(server, "/health/ready").statusCode()).isEqualTo(200);
        assertThat(get(server, "/metrics").body())
                .contains("chuanliu_ingest_pages_total{outcome=\"accepted\"} 1.0")
                .contains("chuanliu_ingest_requests_seconds_count{path=\"/pages\",status=\"202\"} 1");
    }

    @Test
    void aBatchIsAcceptedLineByLine() throws Exception {
        Pipeline pipeline = local.prepared("batch", 2);
        IngestServer server = serve(pipeline, Optional.empty());
        String lines = line("u:1") + "no JSON\n" + line("u:2") + "{\"url\":\"u:3\"}\n";
        HttpResponse<String> answer = batch(server, lines.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body())
                .contains("\"accepted\":2,\"rejected\":2")
                .contains("batch, line 2")
                .contains("batch, line 4")
                .contains("one of the fields body and bodyBase64 is needed");
        assertThat(batch(server, gzip(line("u:4"))).statusCode()).isEqualTo(202);
        assertThat(fetched(pipeline)).extracting(PageSnapshot::url).containsExactlyInAnyOrder("u:1", "u:2", "u:4");
        assertThat(batch(server, "no JSON\n".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(batch(server, new byte[0]).statusCode()).isEqualTo(400);
    }

    @Test
    void aClientThatStillWritesHearsTheRefusal() throws Exception {
        IngestServer server = serve(local.prepared("toolarge", 1), Optional.empty());
        for (int i = 0; i < 30; i++) {
            assertRefused(post(server, "/pages", new byte[9 * MAX_PAGE], Map.of("X-Page-Url", "u:1")), 413, "100000");
        }
    }

    @Test
    void whatCannotBeAcceptedIsToldWithItsReason() throws Exception {
        Pipeline pipeline = local.prepared("refused", 1);
        IngestServer server = serve(pipeline, Optional.empty());
        byte[] page = "川藏".getBytes(StandardCharsets.UTF_8);
        Map<String, String> url = Map.of("X-Page-Url", "u:1");
        assertRefused(post(server, "/pages", page, Map.of()), 400, "X-Page-Url");
        assertRefused(post(server, "/pages", new byte[0], url), 400, "the body is empty");
        assertRefused(
                post(server, "/pages", page, Map.of("X-Page-Url", "u:1", "X-Fetched-At", "yesterday")),
                400,
                "yesterday");
        assertRefused(post(server, "/pages", new byte[MAX_PAGE + 1], url), 413, "100000");
        assertRefused(chunked(server, new byte[MAX_PAGE + 1]), 413, "100000");
        assertRefused(
                post(
                        server,
                        "/pages",
                        gzip("x".repeat(10 * MAX_PAGE)),
                        Map.of("X-Page-Url", "u:1", "Content-Encoding", "gzip")),
                413,
                "100000");
        assertRefused(
                post(server, "/pages", page, Map.of("X-Page-Url", "u:1", "Content-Encoding", "br")), 415, "encoding");
        assertRefused(batch(server, gzip((" ".repeat(50_000) + "\n").repeat(40))), 413, "800000");
        byte[] twice = gzip(gzip(line("u:1")));
        assertRefused(batch(server, twice), 400, "packed twice");
        assertRefused(
                post(server, "/pages/batch", page, Map.of("Content-Type", "text/plain")), 415, "application/x-ndjson");
        assertThat(post(server, "/pages", page, Map.of("X-Page-Url", "u:" + "x".repeat(17_000)))
                        .statusCode())
                .isEqualTo(431);
        assertThat(fetched(pipeline)).isEmpty();
    }

    @Test
    void withoutTheTokenNothingIsTaken() throws Exception {
        Pipeline pipeline = local.prepared("token", 1);
        IngestServer server = serve(pipeline, Optional.of(new BearerToken(TOKEN)));
        byte[] page = "川藏".getBytes(StandardCharsets.UTF_8);
        assertRefused(post(server, "/pages", page, Map.of("X-Page-Url", "u:1")), 401, "token");
        for (String wrong : List.of("Bearer ", "Bearer " + TOKEN + "x", "Basic " + TOKEN, TOKEN)) {
            assertRefused(
                    post(server, "/pages", page, Map.of("X-Page-Url", "u:1", "Authorization", wrong)), 401, "token");
        }
        assertThat(post(server, "/pages", page, Map.of("X-Page-Url", "u:1", "Authorization", "Bearer " + TOKEN))
                        .statusCode())
                .isEqualTo(202);
        assertThat(get(server, "/health/live").statusCode()).isEqualTo(200);
        assertThat(fetched(pipeline)).hasSize(1);
    }

    @Test
    void aFullBufferIsToldAndNothingIsAcceptedUnanswered() throws Exception {
        MockProducer<String, PageSnapshot> silent =
                new MockProducer<>(false, null, new StringSerializer(), (topic, page) -> page.body());
        IngestServer server = serve(silent, 60_000, () -> Optional.of("no broker answers\nforged line"));
        byte[] page = new byte[50_000];
        page[0] = 'x';
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(
                request(server, "/pages", page, Map.of("X-Page-Url", "u:1")), HttpResponse.BodyHandlers.ofString());
        org.awaitility.Awaitility.await().until(() -> silent.history().size() == 1);
        HttpResponse<String> second = post(server, "/pages", page, Map.of("X-Page-Url", "u:2"));
        assertThat(second.statusCode()).isEqualTo(429);
        assertThat(second.headers().firstValue("Retry-After")).contains("2");
        assertThat(first).isNotDone();
        silent.completeNext();
        assertThat(first.get().statusCode()).isEqualTo(202);

        CompletableFuture<HttpResponse<String>> third = client.sendAsync(
                request(server, "/pages", page, Map.of("X-Page-Url", "u:3")), HttpResponse.BodyHandlers.ofString());
        org.awaitility.Awaitility.await().until(() -> silent.history().size() == 2);
        silent.errorNext(new org.apache.kafka.common.errors.TimeoutException("the broker is away"));
        assertRefused(third.get(), 503, "the broker is away");
        HttpResponse<String> ready = get(server, "/health/ready");
        assertThat(ready.statusCode()).isEqualTo(503);
        assertThat(ready.body()).isEqualTo("no broker answers forged line\n");
    }

    @Test
    void silentAndDrippingClientsAreCutAndOneTooManyWaitsItsTurn() throws Exception {
        MockProducer<String, PageSnapshot> broker =
                new MockProducer<>(true, null, new StringSerializer(), (topic, page) -> page.body());
        IngestSettings settings = IngestSettings.of(
                        "127.0.0.1", 0, Optional.empty(), new FeedSettings("http", MAX_PAGE))
                .withLimits(Duration.ofMillis(1_500), Duration.ofMillis(700), 3);
        IngestServer server = started(settings, broker, "pages.fetched", Optional::empty);
        try (Dripping silent = new Dripping(server, "");
                Dripping headers = new Dripping(server, "GET /health/live HTTP/1.1\r\nX-Slow: ");
                Dripping body = new Dripping(
                        server,
                        "POST /pages HTTP/1.1\r\nHost: h\r\nX-Page-Url: u:1\r\nContent-Length: 90000\r\n\r\n")) {
            headers.drip();
            body.drip();
            try (Dripping late = new Dripping(server, "GET /health/live HTTP/1.1\r\nHost: h\r\n\r\n")) {
                assertThat(late.answer()).as("once another is gone").startsWith("HTTP/1.1 200");
            }
            assertThat(silent.answer()).as("nothing was asked").isEmpty();
            assertThat(headers.answer()).as("no request came about").doesNotContain("200");
            assertThat(body.answer()).startsWith("HTTP/1.1 408").contains("the request takes too long");
        }
        assertThat(broker.history()).isEmpty();
    }

    private IngestServer serve(Pipeline pipeline, Optional<BearerToken> token) {
        Producer<String, PageSnapshot> producer = pipeline.ingestProducer();
        opened.add(producer);
        Admin admin = Admin.create(pipeline.clients().admin());
        opened.add(admin);
        return started(
                IngestSettings.of("127.0.0.1", 0, token, new FeedSettings("http", MAX_PAGE)),
                producer,
                pipeline.topics().fetched(),
                new ClusterProbe(admin, pipeline.topics().fetched())::problem);
    }

    private IngestServer serve(
            Producer<String, PageSnapshot> producer,
            int bufferBytes,
            java.util.function.Supplier<Optional<String>> problem) {
        IngestSettings settings =
                IngestSettings.of("127.0.0.1", 0, Optional.empty(), new FeedSettings("http", MAX_PAGE));
        return started(settings.withBuffer(bufferBytes), producer, "pages.fetched", problem);
    }

    private IngestServer started(
            IngestSettings settings,
            Producer<String, PageSnapshot> producer,
            String topic,
            java.util.function.Supplier<Optional<String>> problem) {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        IngestServer server = IngestServer.start(
                settings, producer, topic, registry, new Probes(registry::scrape, Optional::empty, problem));
        opened.add(server);
        return server;
    }

    private static List<PageSnapshot> fetched(Pipeline pipeline) {
        return LocalPipeline.committed(
                        pipeline,
                        pipeline.topics().fetched(),
                        pipeline.serdes().pages().deserializer())
                .stream()
                .map(record -> record.value())
                .toList();
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String reason) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"accepted\":0").contains(reason);
    }

    private HttpResponse<String> batch(IngestServer server, byte[] body) throws Exception {
        return post(server, "/pages/batch", body, Map.of("Content-Type", "application/x-ndjson"));
    }

    private HttpResponse<String> post(IngestServer server, String path, byte[] body, Map<String, String> headers)
            throws Exception {
        return client.send(request(server, path, body, headers), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest request(IngestServer server, String path, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return request.build();
    }

    /** Without a length, so that the server has to count. */
    private HttpResponse<String> chunked(IngestServer server, byte[] body) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/pages"))
                        .header("X-Page-Url", "u:1")
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(IngestServer server, String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String line(String url) {
        return "{\"url\":\"" + url + "\",\"body\":\"川藏\"}\n";
    }

    /** A client that sends next to nothing. */
    private static final class Dripping implements AutoCloseable {

        private final Socket socket;
        private final ScheduledExecutorService drops = Executors.newSingleThreadScheduledExecutor();

        Dripping(IngestServer server, String begin) throws IOException {
            socket = new Socket("127.0.0.1", server.port());
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.UTF_8));
        }

        /** A byte now and then, more often than the idle time, until the server has enough of it. */
        void drip() {
            drops.scheduleAtFixedRate(this::drop, 0, 200, TimeUnit.MILLISECONDS);
        }

        private void drop() {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException cut) {
                drops.shutdown(); // what is waited for
            }
        }

        /** Everything until the server closes the connection, or a whole answer. */
        String answer() throws IOException {
            ByteArrayOutputStream received = new ByteArrayOutputStream();
            try {
                for (int next = socket.getInputStream().read();
                        next >= 0;
                        next = socket.getInputStream().read()) {
                    received.write(next);
                    if (received.toString(StandardCharsets.UTF_8).endsWith("live\n")) {
                        break;
                    }
                }
            } catch (java.net.SocketException reset) {
                // closed with bytes of ours unread
            }
            return received.toString(StandardCharsets.UTF_8);
        }

        @Override
        public void close() throws IOException {
            drops.shutdownNow();
            socket.close();
        }
    }
}
