package io.github.chuanliu.cli;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.config.ConfigException;
import io.github.chuanliu.feed.BearerToken;
import io.github.chuanliu.feed.FeedSettings;
import io.github.chuanliu.feed.IngestServer;
import io.github.chuanliu.feed.IngestSettings;
import io.github.chuanliu.metrics.Probes;
import io.github.chuanliu.metrics.ProcessMeters;
import io.github.chuanliu.runtime.ClusterProbe;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.Producer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes pages in over HTTP. */
@Command(
        name = "serve",
        description =
                "Takes pages in over HTTP until SIGTERM or Ctrl-C: POST /pages, POST /pages/batch; GET /health/live,"
                        + " /health/ready, /metrics. A page is answered with 202 when the brokers have acknowledged it. With"
                        + " the environment variable CHUANLIU_TOKEN or --token-file, clients need that bearer token.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private static final String TOKEN_VARIABLE = "CHUANLIU_TOKEN";

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "address to listen at (default: ${DEFAULT-VALUE}, this machine alone)")
    private String host = "";

    @Option(
            names = "--port",
            defaultValue = "8090",
            description = "port to listen at, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port;

    @Option(
            names = "--feed-name",
            defaultValue = "http",
            description = "recorded with each page (default: ${DEFAULT-VALUE})")
    private String feedName = "";

    @Option(names = "--token-file", paramLabel = "FILE", description = "holds the bearer token, and nothing else")
    private Optional<Path> tokenFile = Optional.empty();

    @Option(names = "--no-token", description = "let everyone who reaches an address other than loopback publish pages")
    private boolean noToken;

    @Override
    public Integer call() throws Exception {
        Pipeline pipeline = connection.pipeline();
        IngestSettings settings = IngestSettings.of(
                host,
                port,
                token(),
                new FeedSettings(feedName, pipeline.limits().pageBytes()));
        requireSafe(settings);
        pipeline.checkPageSchema();
        try (ProcessMeters meters = new ProcessMeters();
                Admin admin = Admin.create(pipeline.clients().admin());
                Producer<String, PageSnapshot> producer = pipeline.ingestProducer();
                IngestServer server = IngestServer.start(
                        settings,
                        producer,
                        pipeline.topics().fetched(),
                        meters.registry(),
                        new Probes(
                                meters.registry()::scrape,
                                Optional::empty,
                                new ClusterProbe(admin, pipeline.topics().fetched())::problem))) {
            spec.commandLine().getOut().println("listening at http://" + host + ":" + server.port());
            GracefulStop.run(stop -> {
                stop.await();
                server.close();
            });
        }
        return 0;
    }

    private Optional<BearerToken> token() {
        if (tokenFile.isPresent()) {
            try {
                return Optional.of(new BearerToken(Files.readString(tokenFile.get())));
            } catch (IOException e) {
                throw new ConfigException("--token-file " + tokenFile.get() + " cannot be read: " + e);
            }
        }
        return Optional.ofNullable(System.getenv(TOKEN_VARIABLE))
                .filter(token -> !token.isBlank())
                .map(BearerToken::new);
    }

    private void requireSafe(IngestSettings settings) {
        try {
            if (settings.token().isEmpty()
                    && !noToken
                    && !InetAddress.getByName(host).isLoopbackAddress()) {
                throw new ConfigException("at " + host + " everyone who reaches it could publish pages: set "
                        + TOKEN_VARIABLE + " or --token-file, or say --no-token if something in front asks for one");
            }
        } catch (UnknownHostException e) {
            throw new ConfigException("--host " + host + " is not known on this machine");
        }
    }
}
