package io.github.chuanliu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code chuanliu stream} in a JVM of its own, which a test can kill as a machine would die. */
final class StreamProcess implements AutoCloseable {

    private final Process process;

    private StreamProcess(Process process) {
        this.process = process;
    }

    static StreamProcess start(Pipeline pipeline, String applicationId, String topicPrefix, Path state) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "stream"));
        command.addAll(List.of("--bootstrap-servers", pipeline.connection().bootstrapServers()));
        command.addAll(List.of("--schema-registry-url", pipeline.connection().schemaRegistryUrl()));
        command.addAll(List.of("--application-id", applicationId, "--topic-prefix", topicPrefix));
        command.addAll(List.of("--state-dir", state.toString(), "--commit-interval", "50"));
        try {
            return new StreamProcess(new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            state.resolveSibling(state.getFileName() + ".log").toFile()))
                    .start());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    /** As if the machine lost power: no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** SIGTERM; returns the exit code. */
    int terminate(long seconds) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running " + seconds + " s after SIGTERM");
        }
        return process.exitValue();
    }

    /** Waits until it ends by itself; returns the exit code. */
    int exitCode(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running after " + seconds + " s");
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
