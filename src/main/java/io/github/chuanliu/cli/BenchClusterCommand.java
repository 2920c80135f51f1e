package io.github.chuanliu.cli;

import io.github.chuanliu.bench.chaos.ClusterRun;
import io.github.chuanliu.bench.chaos.Findings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long verdicts stay away when a broker or a stream goes. */
@Command(
        name = "cluster",
        description =
                "Runs the secure cluster of the compose files without containers: three brokers with TLS, users and"
                        + " permissions, two streams and a feeder. Kills and restarts brokers and streams under load, with and"
                        + " without a standby, and prints for how long no verdict came and what was lost or doubled. Exit code"
                        + " 1 if anything was. Needs bash and openssl.",
        mixinStandardHelpOptions = true)
final class BenchClusterCommand implements Callable<Integer> {

    @Mixin
    private SurvivalOptions options = new SurvivalOptions();

    @Option(
            names = "--stories",
            defaultValue = "4000",
            description = "told on more than twice as many pages (default: ${DEFAULT-VALUE})")
    private int stories;

    @Option(names = "--rate", defaultValue = "20", description = "pages a second (default: ${DEFAULT-VALUE})")
    private int rate;

    @Option(
            names = "--project",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "where docker-compose.yml and docker/ are (default: here)")
    private Path project = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path data = options.folder("cluster");
        Findings findings = new ClusterRun(options.seed(), stories, rate, options.quiet())
                .run(new SecureCluster(data, project), System.out);
        return options.finish(data, findings);
    }
}
