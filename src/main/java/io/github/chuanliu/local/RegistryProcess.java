package io.github.chuanliu.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Main class of the registry's own process: runs Apicurio until standard input ends. The parent holds the other end of
 * that pipe, and the operating system closes it however the parent ends, {@code kill -9} included; so no registry is
 * ever left behind.
 *
 * <p>It is copied out of our classes to stand alone beside Apicurio's, so it must use nothing but the JDK and have no
 * nested classes. The working directory is the registry's data folder.
 */
final class RegistryProcess {

    /** Held while the process lives: the next one waits for it. */
    static final String LOCK_FILE = "process.lock";

    private static final String APICURIO_MAIN = "io.quarkus.runner.GeneratedMain";
    private static final long GRACE_MILLIS = 5_000;

    private RegistryProcess() {}

    /** Runs Apicurio with these arguments; does not return before it ends. */
    public static void main(String[] arguments) throws Exception {
        FileChannel lock = FileChannel.open(Path.of(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock.tryLock() == null) {
            System.err.println("another registry process still uses this folder");
            System.exit(1);
        }
        startDaemon("parent-watch", RegistryProcess::exitWithParent);
        Class.forName(APICURIO_MAIN).getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static void exitWithParent() {
        try {
            while (System.in.read() >= 0) {
                // the parent writes nothing; it only keeps the pipe open
            }
        } catch (IOException e) {
            System.err.println("standard input is gone: " + e);
        }
        startDaemon("halt-when-stuck", RegistryProcess::haltAfterGrace);
        System.exit(0);
    }

    private static void haltAfterGrace() {
        try {
            Thread.sleep(GRACE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(2);
    }

    private static void startDaemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
