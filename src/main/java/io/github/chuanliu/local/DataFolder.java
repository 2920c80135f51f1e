package io.github.chuanliu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A folder that one process at a time may use. The lock is the operating system's, so that it is gone when the process
 * is, however it ended.
 */
final class DataFolder implements AutoCloseable {

    /** Less free space than this and a broker fails within seconds, in ways that are hard to read. */
    static final long MINIMUM_FREE_BYTES = 64L << 20;

    private static final String LOCK_FILE = "in-use.lock";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Creates the folder if it is missing and locks it.
     *
     * @param path the folder
     * @param minimumFreeBytes space that must be left on its disk
     * @throws LocalEngineException if it is no folder, cannot be written, is in use, or its disk is full
     */
    static DataFolder open(Path path, long minimumFreeBytes) {
        Path folder = path.toAbsolutePath().normalize();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new LocalEngineException(
                    "The data folder " + folder + " is a file", "Name a folder, or a path that does not exist yet.");
        }
        try {
            Files.createDirectories(folder);
            requireSpace(folder, minimumFreeBytes);
            return new DataFolder(folder, lock(folder));
        } catch (IOException e) {
            throw new LocalEngineException(
                    "The data folder " + folder + " cannot be written (" + e + ")",
                    "Give this user the right to write there, or name another folder.",
                    e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireSpace(Path folder, long minimumFreeBytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < minimumFreeBytes) {
            throw new LocalEngineException(
                    "The disk of the data folder %s is full: %d MB left, %d MB needed"
                            .formatted(folder, free >> 20, minimumFreeBytes >> 20),
                    "Free some space, or name a folder on another disk.");
        }
    }

    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK_FILE);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = tryLock(channel);
            if (!locked) {
                throw new LocalEngineException(
                        "The data folder " + folder + " is in use by another process" + owner(file),
                        "Stop that process, or name another folder.");
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // held by this very process
        }
    }

    private static String owner(Path file) throws IOException {
        String pid = Files.readString(file, StandardCharsets.US_ASCII).strip();
        return pid.matches("\\d{1,19}") ? " (pid " + pid + ")" : "";
    }
}
