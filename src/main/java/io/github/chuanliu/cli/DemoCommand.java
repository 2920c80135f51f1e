package io.github.chuanliu.cli;

import io.github.chuanliu.config.Connection;
import io.github.chuanliu.config.SizeLimits;
import io.github.chuanliu.config.Topics;
import io.github.chuanliu.local.LocalEngine;
import io.github.chuanliu.local.RegistryInstallation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.file.PathUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The main job on the seeds, everything embedded. */
@Command(
        name = "demo",
        description =
                "Shows the whole pipeline on this machine: starts a broker and a schema registry, publishes seeds/, runs"
                        + " the topology exactly-once, subscribes to articles.enriched with an ordinary consumer and prints what"
                        + " comes; then publishes the same pages again. Uses free ports and ends by itself.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "keep all data there (default: a fresh folder, deleted)")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--pages",
            paramLabel = "DIR",
            defaultValue = "seeds",
            description = "folder of pages to publish (default: ${DEFAULT-VALUE})")
    private Path pages = Path.of("");

    @Override
    public Integer call() throws IOException, InterruptedException {
        // The demo's own lines tell the story; the log speaks up for warnings.
        System.setProperty("CHUANLIU_LOG", "WARN");
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(pages)) {
            spec.commandLine()
                    .getErr()
                    .println("chuanliu: there is no folder " + pages
                            + "; run the demo from the project's folder or name one with --pages");
            return 1;
        }
        Path folder = data.isPresent() ? data.get() : Files.createTempDirectory("chuanliu-demo");
        try {
            out.println("[1/6] starting an embedded Kafka broker and a schema registry, data in " + folder);
            try (LocalEngine engine =
                    LocalEngine.start(folder, LocalCommand.brokerSettings(0), RegistryInstallation.ofThisBuild(), 0)) {
                out.println("      broker " + engine.bootstrapServers() + ", registry " + engine.schemaRegistryUrl());
                Connection connection = new Connection(engine.bootstrapServers(), engine.schemaRegistryUrl(), Map.of());
                Pipeline pipeline = new Pipeline(connection, Topics.defaults(), SizeLimits.defaults());
                return new DemoRun(pipeline, folder, out).run(pages);
            }
        } finally {
            if (data.isEmpty()) {
                PathUtils.deleteDirectory(folder);
            }
        }
    }
}
