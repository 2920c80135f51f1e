package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.metrics.HttpLimits;
import io.github.chuanliu.metrics.ListenAddress;
import io.github.chuanliu.metrics.ProbeRoutes;
import io.github.chuanliu.metrics.Probes;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.producer.Producer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes pages in over HTTP. A page is accepted when the broker has acknowledged it, and not before. */
public final class IngestServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IngestServer.class);
    private static final int THREADS = 64;
    private static final String RETRY_SECONDS = "2";
    private static final long MOST_DISCARDED = 1 << 20;

    private final IngestSettings settings;
    private final IngestMetrics metrics;
    private final PageRequest pages;
    private final BatchRequest batches;
    private final Probes probes;
    private final OpenRequests open = new OpenRequests();
    private final Javalin server;

    private IngestServer(
            IngestSettings settings,
            Producer<String, PageSnapshot> producer,
            String topic,
            MeterRegistry registry,
            Probes probes) {
        IngestPublisher publisher = new IngestPublisher(producer, topic, settings.bufferBytes());
        this.settings = settings;
        this.probes = new Probes(probes.scrape(), probes.notLive(), () -> notReady(probes));
        this.metrics = new IngestMetrics(registry, publisher::waitingBytes);
        this.pages = new PageRequest(publisher, settings, Clock.systemUTC());
        this.batches = new BatchRequest(publisher, settings, Clock.systemUTC());
        this.server = Javalin.create(this::configure);
    }

    /**
     * Starts to listen.
     *
     * @param producer idempotent and acknowledged by all; whoever made it closes it after this
     * @param topic where pages go
     * @param registry counts requests and pages
     * @param probes what /metrics and /health show
     * @throws io.github.chuanliu.metrics.AddressException if the address cannot be listened at
     */
    public static IngestServer start(
            IngestSettings settings,
            Producer<String, PageSnapshot> producer,
            String topic,
            MeterRegistry registry,
            Probes probes) {
        IngestServer started = new IngestServer(settings, producer, topic, registry, probes);
        new ListenAddress(settings.host(), settings.port(), "--host and --port").start(started.server);
        return started;
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
        new HttpLimits(THREADS, settings.connections(), settings.idleTime(), settings.requestTime()).applyTo(config);
        config.routes.post("/pages", context -> take(context, "/pages", pages::take));
        config.routes.post("/pages/batch", context -> take(context, "/pages/batch", batches::take));
        ProbeRoutes.add(config, probes);
        config.routes.exception(Exception.class, (failure, context) -> {
            LOG.error("a request could not be handled", failure);
            context.status(500).result("a fault of the program; its log says more\n");
        });
    }

    private void take(Context context, String path, Taking taking) {
        Timer.Sample started = metrics.start();
        IngestAnswer answer = open.tryEnter() ? answer(context, taking) : stopping();
        metrics.answered(path, answer, started);
        answer.refusal().filter(Refusal::isForNow).ifPresent(refusal -> context.header("Retry-After", RETRY_SECONDS));
        answer.refusal().ifPresent(refusal -> refuse(context, refusal));
        context.status(answer.status()).contentType("application/json").result(answer.json());
    }

    /**
     * The rest of a long body is not read. A short one is: a client that still writes when the connection closes sees a
     * broken pipe and not the answer (RFC 9112, 9.6).
     */
    private void refuse(Context context, Refusal refusal) {
        context.header("Connection", "close");
        long length = context.req().getContentLengthLong();
        if (length < 0 || length > MOST_DISCARDED || refusal == Refusal.TOO_SLOW) {
            return;
        }
        try {
            new RequestBody(context.req().getInputStream(), length, settings.requestTime())
                    .transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            LOG.debug("the rest of a refused body did not come", gone);
        }
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

    private Optional<String> notReady(Probes probes) {
        return open.isDraining() ? Optional.of("stopping") : probes.notReady().get();
    }

    /** One kind of request. */
    private interface Taking {
        IngestAnswer take(IngestRequest request) throws IOException;
    }
}
