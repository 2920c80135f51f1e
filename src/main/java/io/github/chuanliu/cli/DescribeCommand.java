package io.github.chuanliu.cli;

import io.github.chuanliu.config.StreamSettings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the topology. */
@Command(
        name = "describe",
        description = "Prints the topology as Kafka Streams describes it: sources, processors, stores, sinks. Asks no"
                + " broker.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(
            names = "--partitions",
            defaultValue = "4",
            description = "partitions of pages.fetched (default: ${DEFAULT-VALUE})")
    private int partitions;

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(connection
                        .pipeline()
                        .topology(StreamSettings.defaults(Path.of(".chuanliu/state")), partitions)
                        .describe());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
