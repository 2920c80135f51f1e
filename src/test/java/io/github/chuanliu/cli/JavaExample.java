package io.github.chuanliu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The Java program of examples/, run from its source as its README says. */
final class JavaExample implements AutoCloseable {

    private final Process process;
    private final Path output;

    JavaExample(LocalPipeline local, String prefix, Path output) throws IOException {
        this.output = output;
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Path.of("examples", "java", "Subscribe.java").toString()))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "CHUANLIU_BOOTSTRAP_SERVERS", local.bootstrapServers(),
                        "CHUANLIU_SCHEMA_REGISTRY_URL", local.registryUrl(),
                        "CHUANLIU_TOPIC_PREFIX", prefix + "."));
        this.process = builder.start();
    }

    /** Everything it has printed. */
    String printed() throws IOException {
        return Files.readString(output);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
