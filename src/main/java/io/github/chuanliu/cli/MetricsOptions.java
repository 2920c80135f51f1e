package io.github.chuanliu.cli;

import io.github.chuanliu.metrics.MetricsServer;
import io.github.chuanliu.metrics.Probes;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Options of commands that run for long and can be watched. */
final class MetricsOptions {

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description =
                    "answer GET /metrics (Prometheus), /health/live and /health/ready at this port, 0 for any free one"
                            + " (default: none of it)")
    private Optional<Integer> port = Optional.empty();

    @Option(
            names = "--metrics-host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "address to answer at (default: ${DEFAULT-VALUE}, this machine alone); no password is asked")
    private String host = "";

    /** Starts to answer if that is wanted, and says where. */
    Endpoint start(Probes probes, CommandSpec spec) {
        Optional<MetricsServer> server = port.map(number -> MetricsServer.start(host, number, probes));
        server.ifPresent(started ->
                spec.commandLine().getOut().println("metrics at http://" + host + ":" + started.port() + "/metrics"));
        return new Endpoint(server);
    }

    /** What answers, if anything does. */
    record Endpoint(Optional<MetricsServer> server) implements AutoCloseable {

        @Override
        public void close() {
            server.ifPresent(MetricsServer::close);
        }
    }
}
