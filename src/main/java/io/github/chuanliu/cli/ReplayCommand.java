package io.github.chuanliu.cli;

import io.github.chuanliu.feed.DeadLetter;
import io.github.chuanliu.feed.DeadLetterReplay;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Sends dead letters through the pipeline again. */
@Command(
        name = "replay",
        description =
                "Sends what lies in pages.failed to pages.fetched again, byte for byte, after the cause is mended. Each"
                        + " dead letter is sent once, however often this runs; a page that fails again is a new one.",
        mixinStandardHelpOptions = true)
final class ReplayCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private ConnectionOptions connection = new ConnectionOptions();

    @Option(names = "--dry-run", description = "print what would be sent, and send nothing")
    private boolean dryRun;

    @Override
    public Integer call() {
        Pipeline pipeline = connection.pipeline();
        DeadLetterReplay replay = pipeline.replay();
        PrintWriter out = spec.commandLine().getOut();
        if (dryRun) {
            long count = replay.show(letter -> print(out, letter));
            out.println(count + " dead letters would be sent");
        } else {
            long count = replay.send(letter -> print(out, letter));
            out.println(count + " dead letters sent to " + pipeline.topics().fetched());
        }
        return 0;
    }

    private static void print(PrintWriter out, DeadLetter letter) {
        out.printf("%s  %s  %d bytes  %s%n", letter.place(), letter.url(), letter.bytes(), letter.reason());
    }
}
