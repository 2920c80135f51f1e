package io.github.chuanliu.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that one process at a time may use. The lock is the operating system's, so that it is gone when the process
 * is, however it ended.
 */
final class DataFolder implements AutoCloseable {

    /** Less free space than this and a broker fails within seconds, in ways that are hard to read. */
    static final long MINIMUM_FREE_BYTES = 64L << 20;

    /**
     * Folders in use within this process. The operating system's lock is one of processes: opening and closing the lock
     * file a second time here would silently give it up.
     */
    private static final Set<Path> IN_USE_HERE = ConcurrentHashMap.newKeySet();

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
            return lock(folder);
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
        } finally {
            IN_USE_HERE.remove(path);
        }
    }

    static void requireSpace(Path folder, long minimumFreeBytes) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free < minimumFreeBytes) {
            throw new LocalEngineException(
                    "The disk of the data folder %s is full: %d MB left, %d MB needed"
                            .formatted(folder, free >> 20, minimumFreeBytes >> 20),
                    "Free some space, or name a folder on another disk.");
        }
    }

    private static DataFolder lock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK_FILE);
        if (!IN_USE_HERE.add(folder)) {
            throw inUse(folder, Long.toString(ProcessHandle.current().pid()));
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = tryLock(file);
            return new DataFolder(folder, locked.orElseThrow(() -> inUse(folder, readPid(file))));
        } finally {
            if (locked.isEmpty()) {
                IN_USE_HERE.remove(folder);
            }
        }
    }

    private static Optional<FileChannel> tryLock(Path file) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = Optional.ofNullable(channel.tryLock()).isPresent();
            if (locked) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            }
            return locked ? Optional.of(channel) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static LocalEngineException inUse(Path folder, String pid) {
        return new LocalEngineException(
                "The data folder " + folder + " is in use by another process"
                        + (pid.isEmpty() ? "" : " (pid " + pid + ")"),
                "Stop that process, or name another folder.");
    }

    private static String readPid(Path file) {
        try {
            String pid = Files.readString(file, StandardCharsets.ISO_8859_1).strip();
            return pid.matches("\\d{1,19}") ? pid : "";
        } catch (IOException e) {
            return "";
        }
    }
}
