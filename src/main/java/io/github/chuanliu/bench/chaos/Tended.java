package io.github.chuanliu.bench.chaos;

import io.github.chuanliu.bench.chaos.Fault.Hit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;

/**
 * A part under its supervisor, which starts it again whenever it ends: after a fault when its time has come, a second
 * later when it ended by itself.
 */
final class Tended implements AutoCloseable {

    private static final Duration TERMINATION = Duration.ofSeconds(15);
    private static final long TICK_MILLIS = 50;
    private static final long RESTART_MILLIS = 1_000;

    private final Part part;
    private final RunLog log;
    private final Thread supervisor;
    private volatile boolean closing;
    private boolean frozen;
    private boolean up;
    private long backAt;

    Tended(Part part, RunLog log) {
        this.part = part;
        this.log = log;
        this.supervisor = new Thread(this::supervise, "supervisor of " + part.name());
        supervisor.setDaemon(true);
    }

    Part part() {
        return part;
    }

    void start() throws IOException {
        part.start();
        synchronized (this) {
            up = true;
        }
        supervisor.start();
    }

    /** Whether it runs and may be hit. */
    synchronized boolean isStanding() {
        return up && !frozen && isAlive();
    }

    /** Hits it, and returns what to say about it. */
    synchronized String strike(Fault fault) throws IOException, InterruptedException {
        String remark = "back after %.1f s".formatted(fault.away().toMillis() / 1e3);
        switch (fault.hit()) {
            case SIGSTOP -> {
                signal("STOP");
                frozen = true;
            }
            case SIGTERM -> remark = terminate() + ", " + remark;
            case SIGKILL -> kill();
            case DISK_LOSS -> {
                kill();
                deleteState();
            }
        }
        up = fault.hit() == Hit.SIGSTOP;
        backAt = System.nanoTime() + fault.away().toNanos();
        return remark;
    }

    private String terminate() throws InterruptedException {
        long start = System.nanoTime();
        ProcessHandle process = process();
        process.destroy();
        try {
            process.onExit().get(TERMINATION.toMillis(), TimeUnit.MILLISECONDS);
            return "ended within %.1f s".formatted((System.nanoTime() - start) / 1e9);
        } catch (TimeoutException tooSlow) {
            kill();
            return "DID NOT END within " + TERMINATION.toSeconds() + " s and was killed";
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Ends it, frozen or not; whether it comes back is up to its supervisor. */
    void kill() {
        Optional<ProcessHandle> process = part.process();
        process.ifPresent(ProcessHandle::destroyForcibly);
        process.ifPresent(each -> each.onExit().join());
    }

    private void deleteState() throws IOException {
        Path state = part.expendable().orElseThrow();
        if (Files.exists(state)) {
            PathUtils.deleteDirectory(state);
        }
    }

    /** The JDK has no word for these two signals. */
    private void signal(String name) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder(
                        "sh", "-c", "kill -" + name + " " + process().pid())
                .inheritIO()
                .start();
        if (kill.waitFor() != 0) {
            throw new IOException("SIG" + name + " could not be sent to " + part.name());
        }
    }

    private void supervise() {
        try {
            while (!closing) {
                tend();
                Thread.sleep(TICK_MILLIS);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private synchronized void tend() throws IOException, InterruptedException {
        boolean due = System.nanoTime() - backAt >= 0;
        if (frozen && due) {
            signal("CONT");
            frozen = false;
        } else if (!up && due) {
            restart();
        } else if (up && !frozen && !isAlive()) {
            log.line("%s ended by itself and is started again; it said: %s", part.name(), lastWords());
            up = false;
            backAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RESTART_MILLIS);
        }
    }

    private void restart() {
        try {
            part.start();
            up = true;
        } catch (IOException | RuntimeException failure) {
            log.line("%s did not start and is tried again: %s", part.name(), failure);
            backAt = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(RESTART_MILLIS);
        }
    }

    private String lastWords() throws IOException {
        try (Stream<String> lines = Files.lines(part.log())) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((first, second) -> second)
                    .orElse("nothing");
        }
    }

    private boolean isAlive() {
        return part.process().filter(ProcessHandle::isAlive).isPresent();
    }

    private ProcessHandle process() {
        return part.process().orElseThrow();
    }

    /** Stops it in good order, for good. */
    void dismiss() throws InterruptedException {
        endSupervision();
        terminate();
    }

    private void endSupervision() throws InterruptedException {
        closing = true;
        supervisor.join();
    }

    /** Ends it for good. */
    @Override
    public void close() throws InterruptedException {
        endSupervision();
        kill();
    }
}
