package io.github.chuanliu.cli;

import io.github.chuanliu.region.GazetteerBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Regenerates the gazetteer. */
@Command(
        name = "gazetteer",
        description =
                "Regenerates the table of divisions from its vendored sources and prints what changed. The other tables"
                        + " of the gazetteer are written by hand.",
        mixinStandardHelpOptions = true)
final class GazetteerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--sources",
            paramLabel = "DIR",
            defaultValue = "src/main/gazetteer",
            description = "vendored sources (default: ${DEFAULT-VALUE})")
    private Path sources = Path.of("");

    @Option(
            names = "--target",
            paramLabel = "FILE",
            defaultValue = "src/main/resources/io/github/chuanliu/region/divisions.tsv",
            description = "table that is written (default: ${DEFAULT-VALUE})")
    private Path target = Path.of("");

    @Override
    public Integer call() throws IOException {
        GazetteerBuilder.build(sources, target, spec.commandLine().getOut()::println);
        return 0;
    }
}
