package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** What becomes of a file all of whose pages are acknowledged. */
public interface AfterFeeding {

    /**
     * True if a file is to be touched at all.
     *
     * @param failed lines or records in it that could not be published, and that are nowhere else
     */
    boolean takes(long failed);

    /**
     * Does it.
     *
     * @param name its path below the folder that is fed, with {@code /}
     * @throws IOException if the file stays where it is
     */
    void finish(Path file, String name) throws IOException;

    /** Files stay. */
    static AfterFeeding leave() {
        return new AfterFeeding() {
            @Override
            public boolean takes(long failed) {
                return false;
            }

            @Override
            public void finish(Path file, String name) {}
        };
    }

    /** Files are deleted, unless something in them could not be published. */
    static AfterFeeding delete() {
        return new AfterFeeding() {
            @Override
            public boolean takes(long failed) {
                return failed == 0; // what was not published would be lost
            }

            @Override
            public void finish(Path file, String name) throws IOException {
                Files.delete(file);
            }
        };
    }

    /** Files go below another folder, under the same name; one that is there is never overwritten. */
    static AfterFeeding moveTo(Path folder) {
        return new AfterFeeding() {
            @Override
            public boolean takes(long failed) {
                return true;
            }

            @Override
            public void finish(Path file, String name) throws IOException {
                Path target = free(folder.resolve(name));
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(folder));
                // Where the folder lies on another disk this is a copy: under a name that says so while it lasts.
                Path part = target.resolveSibling(target.getFileName() + ".part");
                Files.move(file, part, StandardCopyOption.REPLACE_EXISTING);
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            }
        };
    }

    private static Path free(Path wanted) {
        Path target = wanted;
        for (int i = 1; Files.exists(target); i++) {
            target = wanted.resolveSibling(wanted.getFileName() + "." + i);
        }
        return target;
    }
}
