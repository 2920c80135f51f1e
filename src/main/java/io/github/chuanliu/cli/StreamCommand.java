package io.github.chuanliu.cli;

import io.github.chuanliu.config.DuplicateSettings;
import io.github.chuanliu.config.StreamSettings;
import io.github.chuanliu.feed.OneLine;
import io.github.chuanliu.metrics.Probes;
import io.github.chuanliu.metrics.ProcessMeters;
import io.github.chuanliu.runtime.StreamApplication;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the topology. */
@Command(
        name = "stream",
        description =
                "Runs the topology until SIGTERM or Ctrl-C. Start as many instances as pages.fetched has partitions;"
                        + " they share the work.",
        mixinStandardHelpOptions = true)
final class StreamCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--application-id",
            defaultValue = "chuanliu",
            description = "names the group and the internal topics (default: ${DEFAULT-VALUE})")
    private String applicationId = "";

    @Option(names = "--threads", defaultValue = "1", description = "stream threads (default: ${DEFAULT-VALUE})")
    private int threads;

    @Option(
            names = "--commit-interval",
            paramLabel = "MS",
            defaultValue = "100",
            description =
                    "milliseconds between commits (default: ${DEFAULT-VALUE}); a page waits for about three of them")
    private long commitInterval;

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = ".chuanliu/state",
            description =
                    "local state, one folder an instance (default: ${DEFAULT-VALUE}); it can be lost, restoring it"
                            + " takes time")
    private Path stateDirectory = Path.of("");

    @Option(
            names = "--standbys",
            defaultValue = "0",
            description = "warm copies of the state on other instances (default: ${DEFAULT-VALUE})")
    private int standbys;

    @Option(
            names = "--group-protocol",
            defaultValue = "classic",
            description = "classic or streams (KIP-1071, brokers from 4.2) (default: ${DEFAULT-VALUE})")
    private StreamSettings.GroupProtocol groupProtocol = StreamSettings.GroupProtocol.CLASSIC;

    @Option(
            names = "--resend-after",
            paramLabel = "S",
            defaultValue = "120",
            description =
                    "a page that waits so many seconds for its verdict has its sketch sent again, 0 for never (default:"
                            + " ${DEFAULT-VALUE})")
    private long resendAfter;

    @Option(
            names = "--window-days",
            paramLabel = "DAYS",
            defaultValue = "14",
            description = "pages of one story are published at most so far apart (default: ${DEFAULT-VALUE})")
    private int windowDays;

    @Option(
            names = "--max-canonicals",
            paramLabel = "N",
            defaultValue = "1000000",
            description =
                    "most stories that the duplicate decision remembers (default: ${DEFAULT-VALUE}), about 600 bytes"
                            + " of heap each on the instance that decides; with fewer than pages come in two windows, old stories"
                            + " are told again")
    private int maxCanonicals;

    @Mixin
    private MetricsOptions metrics = new MetricsOptions();

    @Override
    public Integer call() throws InterruptedException {
        StreamSettings settings = settings();
        Pipeline pipeline = connection.pipeline();
        try (ProcessMeters meters = new ProcessMeters();
                StreamApplication application = pipeline.stream(settings, meters.registry());
                MetricsOptions.Endpoint endpoint = metrics.start(probes(application, meters), spec)) {
            Runtime.getRuntime().addShutdownHook(new Thread(application::close));
            spec.commandLine()
                    .getOut()
                    .println("streaming " + pipeline.topics().fetched() + " to "
                            + pipeline.topics().enriched() + " as " + applicationId + "; stop with Ctrl-C");
            Optional<Throwable> failure = application.awaitStopped();
            failure.ifPresent(cause -> spec.commandLine()
                    .getErr()
                    .println("chuanliu: the stream stopped: " + OneLine.of(String.valueOf(cause.getMessage()))));
            return failure.isPresent() ? 1 : 0;
        }
    }

    StreamSettings settings() {
        return new StreamSettings(
                applicationId,
                threads,
                Duration.ofMillis(commitInterval),
                stateDirectory,
                standbys,
                groupProtocol,
                Duration.ofSeconds(resendAfter),
                new DuplicateSettings(Duration.ofDays(windowDays), maxCanonicals));
    }

    static Probes probes(StreamApplication application, ProcessMeters meters) {
        Runnable refresh = application.meters(meters.registry());
        return new Probes(
                () -> {
                    synchronized (refresh) {
                        refresh.run();
                        return meters.registry().scrape();
                    }
                },
                application::notLive,
                application::notReady);
    }
}
