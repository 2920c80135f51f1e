package io.github.chuanliu.metrics;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.component.AbstractLifeCycle;

/**
 * Closes connections whose first request is not there in time. The idle time alone does not: it begins anew with every
 * byte, and a client that sends one now and then could hold a connection for days.
 */
final class SlowHeaders extends AbstractLifeCycle implements Connection.Listener {

    private final Server server;
    private final Duration limit;

    SlowHeaders(Server server, Duration limit) {
        this.server = server;
        this.limit = limit;
    }

    @Override
    protected void doStart() throws Exception {
        for (Connector connector : server.getConnectors()) {
            connector.addBean(this, false);
        }
        super.doStart();
    }

    @Override
    public void onOpened(Connection connection) {
        server.getScheduler()
                .schedule(
                        () -> {
                            if (connection.getMessagesIn() == 0) {
                                connection.close();
                            }
                        },
                        limit.toMillis(),
                        TimeUnit.MILLISECONDS);
    }
}
