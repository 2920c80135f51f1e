package io.github.chuanliu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A schema registry on this machine that speaks Confluent's API: Apicurio Registry in a child process that ends when
 * this one does. Its schemas and their ids stay in its folder between runs.
 */
public final class LocalRegistry implements AutoCloseable {

    static final String NAME = "schema registry";

    private static final String LOG_FILE = "registry.log";
    private static final long STOP_SECONDS = 10;

    private final DataFolder folder;
    private final Process process;
    private final String url;
    private final AtomicBoolean closing = new AtomicBoolean();

    private LocalRegistry(DataFolder folder, Process process, String url) {
        this.folder = folder;
        this.process = process;
        this.url = url;
    }

    /**
     * Starts a registry and returns when it serves, which takes some seconds.
     *
     * @param dataFolder where its schemas are, or will be; keep it beside the broker's, as ids stand in records
     * @param installation the registry's program
     * @param port port of 127.0.0.1; 0 takes any free one
     * @throws LocalEngineException if it does not start, with what to do about it
     */
    public static LocalRegistry start(Path dataFolder, RegistryInstallation installation, int port) {
        DataFolder folder = DataFolder.open(dataFolder, DataFolder.MINIMUM_FREE_BYTES);
        boolean started = false;
        try {
            RegistryPredecessor.awaitEnd(folder.path());
            LoopbackPort.requireFree(port, NAME);
            LocalRegistry registry = launch(folder, installation, port);
            started = true;
            return registry;
        } finally {
            if (!started) {
                folder.close();
            }
        }
    }

    /** {@code http://127.0.0.1:PORT/apis/ccompat/v7}, for {@code schema.registry.url}. */
    public String url() {
        return url;
    }

    /** The process that it runs in. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /**
     * Completes when the registry ends although nobody closed it, with what to tell the user; never otherwise.
     */
    public CompletableFuture<LocalEngineException> death() {
        CompletableFuture<LocalEngineException> death = new CompletableFuture<>();
        process.onExit().thenAccept(ended -> {
            if (!closing.get()) {
                death.complete(new LocalEngineException(
                        "The schema registry ended with exit code " + ended.exitValue() + "; its log is "
                                + folder.path().resolve(LOG_FILE),
                        "Start again; the schemas are kept."));
            }
        });
        return death;
    }

    /** Stops the registry; the schemas stay. */
    @Override
    public void close() {
        closing.set(true);
        try {
            end(process);
        } finally {
            folder.close();
        }
    }

    private static LocalRegistry launch(DataFolder folder, RegistryInstallation installation, int port) {
        RegistryLog log = new RegistryLog(folder.path().resolve(LOG_FILE));
        Process process;
        try {
            process = RegistryCommand.in(folder.path(), installation, port)
                    .redirectErrorStream(true)
                    .redirectOutput(log.file().toFile())
                    .start();
        } catch (IOException e) {
            throw new LocalEngineException(
                    "The schema registry cannot be started in " + folder.path() + " (" + e + ")",
                    "Check that the folder can be written and that the Java installation is complete.",
                    e);
        }
        boolean ready = false;
        try {
            LocalRegistry registry = new LocalRegistry(folder, process, new RegistryReadiness(process, log).await());
            ready = true;
            return registry;
        } finally {
            if (!ready) {
                end(process);
            }
        }
    }

    /** Closing its standard input is the sign to stop; what does not stop is killed. */
    private static void end(Process process) {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
