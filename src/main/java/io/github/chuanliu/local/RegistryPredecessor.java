package io.github.chuanliu.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The registry process of an earlier run. When its parent was killed it needs a moment to notice and to close its
 * database; a restart that comes sooner waits for it.
 */
final class RegistryPredecessor {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private RegistryPredecessor() {}

    static void awaitEnd(Path folder) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try (FileChannel channel = FileChannel.open(
                folder.resolve(RegistryProcess.LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            while (!isFree(channel)) {
                if (System.nanoTime() - deadline > 0) {
                    throw new LocalEngineException(
                            "A schema registry of an earlier run still uses " + folder,
                            "End that Java process (its main class is RegistryProcess), or name another folder.");
                }
                LockSupport.parkNanos(POLL_NANOS);
            }
        } catch (IOException e) {
            throw new LocalEngineException(
                    "The schema registry's folder " + folder + " cannot be used (" + e + ")",
                    "Give this user the right to write there, or name another folder.",
                    e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try (FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }
}
