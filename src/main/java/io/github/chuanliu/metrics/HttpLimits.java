package io.github.chuanliu.metrics;

import io.javalin.config.JavalinConfig;
import java.time.Duration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What one client, or many, can take of an HTTP server.
 *
 * @param threads at most so many requests are worked on at once
 * @param connections at most so many are open; more wait to be accepted
 * @param idle a connection on which nothing moves for so long is closed
 * @param firstRequest the headers of a connection's first request must be there within this time
 */
public record HttpLimits(int threads, int connections, Duration idle, Duration firstRequest) {

    private static final int HEADER_BYTES = 16 << 10;

    /** Also takes away what the framework would print and send about itself. */
    public void applyTo(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jetty.threadPool = new QueuedThreadPool(threads, Math.min(4, threads));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(HEADER_BYTES);
            http.setIdleTimeout(idle.toMillis());
            http.setSendServerVersion(false);
        });
        config.jetty.modifyServer(jetty -> {
            jetty.addBean(new NetworkConnectionLimit(connections, jetty));
            jetty.addBean(new SlowHeaders(jetty, firstRequest));
        });
    }
}
