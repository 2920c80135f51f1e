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
        try {
            server.start(host, port);
        } catch (RuntimeException e) {
            // Javalin and Jetty throw types of their own for every way in which a port cannot be had.
            throw new AddressException(host, port, e);
        }
        return new MetricsServer(server);
    }

    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** The address is taken, or is none of this machine. */
    public static final class AddressException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        AddressException(String host, int port, Throwable cause) {
            super(
                    "cannot listen at " + host + ":" + port + " (" + deepest(cause)
                            + "); name another address with --metrics-host and --metrics-port",
                    cause);
        }

        private static String deepest(Throwable failure) {
            Throwable deepest = failure;
            while (deepest.getCause() != null) {
                deepest = deepest.getCause();
            }
            return String.valueOf(deepest.getMessage());
        }
    }
}
