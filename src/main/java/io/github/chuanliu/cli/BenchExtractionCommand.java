package io.github.chuanliu.cli;

import io.github.chuanliu.bench.ExtractionBenchmark;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well articles are cut out of pages. */
@Command(
        name = "extraction",
        description =
                "Prints F1 of the body (runs of four characters, mean over pages) by kind of page for our extraction and"
                        + " for plain ways to do it, and pages a second, on the pages of the repository. No broker.",
        mixinStandardHelpOptions = true)
final class BenchExtractionCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--repository",
            paramLabel = "FOLDER",
            defaultValue = "${sys:chuanliu.home:-.}",
            description = "checkout with the pages (default: the one that the launcher stands in)")
    private Path repository = Path.of(".");

    @Override
    public Integer call() throws IOException {
        try {
            new ExtractionBenchmark(repository).run(System.out);
        } catch (NoSuchFileException missing) {
            throw new ParameterException(spec.commandLine(), "--repository: there is no " + missing.getFile(), missing);
        }
        return 0;
    }
}
