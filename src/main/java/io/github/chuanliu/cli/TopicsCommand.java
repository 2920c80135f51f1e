package io.github.chuanliu.cli;

import io.github.chuanliu.runtime.TopicCreation;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates or checks the topics. */
@Command(
        name = "topics",
        description = "Creates the pipeline's topics, or checks that they are as they must be.",
        mixinStandardHelpOptions = true)
final class TopicsCommand {

    @Spec
    private CommandSpec spec;

    @Command(
            description =
                    "Creates the topics that are missing; leaves the others as they are and says what does not fit."
                            + " Exit code 1 when one does not.",
            mixinStandardHelpOptions = true)
    int create(
            @Mixin ConnectionOptions connection,
            @Option(
                            names = "--partitions",
                            defaultValue = "4",
                            description =
                                    "of each new topic (default: ${DEFAULT-VALUE}); those of pages.fetched decide how"
                                            + " far the stream scales and cannot be changed under it")
                    int partitions,
            @Option(
                            names = "--replication-factor",
                            description = "of each new topic (default: the brokers' default.replication.factor)")
                    Optional<Short> replication) {
        return print(connection.pipeline().createTopics(partitions, replication));
    }

    @Command(
            description = "Checks the topics without changing anything. Exit code 1 when one does not fit.",
            mixinStandardHelpOptions = true)
    int check(@Mixin ConnectionOptions connection) {
        return print(connection.pipeline().checkTopics());
    }

    private int print(List<TopicCreation.Standing> standings) {
        int exitCode = 0;
        for (TopicCreation.Standing standing : standings) {
            String state = standing.created() ? "created" : standing.problems().isEmpty() ? "fits" : "does not fit";
            spec.commandLine()
                    .getOut()
                    .printf("%-24s %2d partitions  %s%n", standing.name(), standing.partitions(), state);
            for (String problem : standing.problems()) {
                spec.commandLine().getErr().println("  " + standing.name() + " " + problem);
                exitCode = 1;
            }
        }
        return exitCode;
    }
}
