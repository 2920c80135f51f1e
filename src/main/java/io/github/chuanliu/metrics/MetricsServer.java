package io.github.chuanliu.metrics;

import io.javalin.Javalin;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers probes and scrapes beside a process that does something else. */
public final class MetricsServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MetricsServer.class);

    /** Jetty keeps some of them for accepting and selecting. */
    private static final HttpLimits LIMITS = new HttpLimits(8, 32, Duration.ofSeconds(15), Duration.ofSeconds(15));

    private final Javalin server;

    private MetricsServer(Javalin server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param port 0 for any free one
     * @throws AddressException if the address cannot be listened at
     */
    public static MetricsServer start(String host, int port, Probes probes) {
        Javalin server = Javalin.create(config -> {
            LIMITS.applyTo(config);
            ProbeRoutes.add(config, probes);
            config.routes.exception(Exception.class, (failure, context) -> {
                LOG.error("a probe could not be answered", failure);
                context.status(500).result("a fault of the program; its log says more\n");
            });
        });
        new ListenAddress(host, port, "--metrics-host and --metrics-port").start(server);
        return new MetricsServer(server);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
