package io.github.chuanliu.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The table of contents of the program. */
@Command(
        name = "chuanliu",
        description = {
            "Turns scraped Chinese news pages into a clean stream of articles on Kafka: each story once, tagged with which"
                    + " region visited, signed with, aided or worked with which.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            LocalCommand.class,
            TopicsCommand.class,
            SchemasCommand.class,
            FeedCommand.class,
            ServeCommand.class,
            StreamCommand.class,
            ConsumeCommand.class,
            ReplayCommand.class,
            InspectCommand.class,
            TagCommand.class,
            DescribeCommand.class,
            GazetteerCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        footer = {
            "",
            "Start with 'chuanliu demo'. To run the parts yourself, in this order and each in its own terminal:",
            "  chuanliu local",
            "  chuanliu topics create && chuanliu schemas register && chuanliu stream",
            "  chuanliu consume --from-beginning",
            "  chuanliu feed seeds/",
            "Without Kafka: chuanliu inspect seeds/*.txt",
            "",
            "Exit codes: 0 done, 1 failed, 2 bad usage."
        })
public final class Main {

    private Main() {}

    /** @param args command and options */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        CommandLine commandLine = new CommandLine(new Main());
        commandLine.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        commandLine.setExecutionExceptionHandler(new Failures());
        return commandLine;
    }
}
