package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes pages in over HTTP. A page is accepted when the broker has acknowledged it, and not before. */
public final class IngestServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngestServer.class);
    private static final int THREADS = 64;
    private static final int HEADER_BYTES = 16 << 10;
    private static final long IDLE_MILLIS = 15_000;
    private static final String RETRY_SECONDS = "2";

    private final IngestSettings settings;
    private final IngestMetrics metrics;
    private final PageRequest pages;
    private final BatchRequest batches;
    private final Readiness readiness;
    private final OpenRequests open = new OpenRequests();
    private final Javalin server;

    /** What /metrics and /health show. */
    public record Readiness(MeterRegistry registry, Supplier<String> metrics, Supplier<Optional<String>> problem) {}

    private IngestServer(
            IngestSettings settings, Producer<String, PageSnapshot> producer, String topic, Readiness readiness) {
        IngestPublisher publisher = new IngestPublisher(producer, topic, settings.bufferBytes());
        this.settings = settings;
        this.readiness = readiness;
        this.metrics = new IngestMetrics(readiness.registry(), publisher::waitingBytes);
        this.pages = new PageRequest(publisher, settings, Clock.systemUTC());
        this.batches = new BatchRequest(publisher, settings, Clock.systemUTC());
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts to listen.
     *
     * @param producer idempotent and acknowledged by all; whoever made it closes it after this
     * @param topic where pages go
     * @throws FeedException if the address cannot be listened at
     */
    public static IngestServer start(
            IngestSettings settings, Producer<String, PageSnapshot> producer, String topic, Readiness readiness) {
        IngestServer started = new IngestServer(settings, producer, topic, readiness);
        try {
            started.server.start(settings.host(), settings.port());
            return started;
        } catch (RuntimeException e) {
            // Javalin and Jetty throw types of their own for every way in which a port cannot be had.
            throw new FeedException(
                    "cannot listen at " + settings.host() + ":" + settings.port() + " (" + FailureText.of(e)
                            + "); name another address with --host and --port",
                    e);
        }
    }

    public int port() {
        return server.port();
    }

    /** Takes no new request, answers those that are open, and stops. */
    @Override
    public void close() {
        open.drain();
        server.stop();
    }

    private void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(THREADS, 4);
        config.jetty.modifyHttpConfiguration(IngestServer::limit);
        config.jetty.modifyServer(jetty -> jetty.addBean(new NetworkConnectionLimit(settings.connections(), jetty)));
        config.routes.post("/pages", context -> take(context, "/pages", pages::take));
        config.routes.post("/pages/batch", context -> take(context, "/pages/batch", batches::take));
        config.routes.get("/health/live", context -> context.result("live\n"));
        config.routes.get("/health/ready", this::ready);
        config.routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(readiness.metrics().get()));
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.error("a request could not be handled", failure);
            context.status(500).result("a fault of the program; its log says more\n");
        });
    }

    private static void limit(HttpConfiguration http) {
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setIdleTimeout(IDLE_MILLIS);
        http.setSendServerVersion(false);
    }

    private void take(Context context, String path, Taking taking) {
        Timer.Sample started = metrics.start();
        IngestAnswer answer = open.tryEnter() ? answer(context, taking) : stopping();
        metrics.answered(path, answer, started);
        answer.refusal().filter(Refusal::isForNow).ifPresent(refusal -> context.header("Retry-After", RETRY_SECONDS));
        if (answer.refusal().isPresent()) {
            context.header("Connection", "close"); // the rest of the body is not read
        }
        context.status(answer.status()).contentType("application/json").result(answer.json());
    }

    private IngestAnswer answer(Context context, Taking taking) {
        try {
            if (settings.token().isPresent()
                    && !settings.token()
                            .get()
                            .isIn(Optional.ofNullable(context.header("Authorization"))
                                    .orElse(""))) {
                return IngestAnswer.refused(Refusal.UNAUTHORIZED, "a bearer token is needed");
            }
            long length = context.req().getContentLengthLong();
            return taking.take(new IngestRequest(
                    name -> Optional.ofNullable(context.header(name)),
                    length < 0 ? OptionalLong.empty() : OptionalLong.of(length),
                    context.req().getInputStream()));
        } catch (RequestBody.Refused e) {
            return IngestAnswer.refused(e.refusal(), FailureText.of(e));
        } catch (IOException e) {
            return IngestAnswer.refused(Refusal.BAD, "the body cannot be read: " + FailureText.of(e));
        } finally {
            open.leave();
        }
    }

    private static IngestAnswer stopping() {
        return IngestAnswer.refused(Refusal.UNAVAILABLE, "this server is stopping");
    }

    private void ready(Context context) {
        Optional<String> problem = open.isDraining()
                ? Optional.of("stopping")
                : readiness.problem().get();
        context.status(problem.isPresent() ? 503 : 200)
                .result(problem.map(OneLine::of).orElse("ready") + "\n");
    }

    /** One kind of request. */
    private interface Taking {
        IngestAnswer take(IngestRequest request) throws IOException;
    }
}
