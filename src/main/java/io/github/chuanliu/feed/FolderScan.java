package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Looks at everything below a folder. Hidden files and folders are passed over; no symbolic link is followed, so that
 * nothing outside is read.
 *
 * @param root the folder
 */
record FolderScan(Path root) {

    /**
     * All regular files, the oldest first.
     *
     * @param unreadable hears of folders that cannot be looked into
     * @throws IOException if the folder itself cannot be read
     */
    List<SeenFile> look(Consumer<FeedItem.Problem> unreadable) throws IOException {
        List<SeenFile> found = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    found.add(seen(file, attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(root)) {
                    throw e;
                }
                if (!(e instanceof NoSuchFileException)) { // files may go while we look
                    unreadable.accept(new FeedItem.Problem(name(file), file.toString(), FailureText.ofReading(e)));
                }
                return FileVisitResult.CONTINUE;
            }
        };
        Files.walkFileTree(root, visitor);
        found.sort(Comparator.comparing(SeenFile::modified).thenComparing(SeenFile::name));
        return found;
    }

    /** The same file as it is now; empty if it is gone. */
    Optional<SeenFile> again(SeenFile file) throws IOException {
        try {
            return Optional.of(seen(
                    file.path(),
                    Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && String.valueOf(path.getFileName()).startsWith(".");
    }

    private SeenFile seen(Path file, BasicFileAttributes attributes) {
        return new SeenFile(
                file,
                name(file),
                Objects.toString(attributes.fileKey(), ""),
                attributes.size(),
                attributes.lastModifiedTime().toInstant());
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
