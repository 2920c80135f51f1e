package io.github.chuanliu.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * All pages below a folder, in the order of their names. Hidden files and folders are passed over. A symbolic link is
 * read if it leads to a file below the same folder; links to folders are not followed, so there are no circles, and no
 * link leads out.
 */
final class FolderSource implements PageSource {

    private final Path root;
    private final FeedSettings settings;

    /** @param root the folder by the name that the user knows */
    FolderSource(Path root, FeedSettings settings) {
        this.root = root;
        this.settings = settings;
    }

    @Override
    public void readInto(Consumer<? super FeedItem> receiver) {
        try {
            boolean[] found = new boolean[1];
            readFolder(root, root.toRealPath(), item -> {
                found[0] = true;
                receiver.accept(item);
            });
            if (!found[0]) {
                receiver.accept(new FeedItem.Skipped(
                        root.toString(), "holds no pages (looked for " + PageFormat.knownExtensions() + ")"));
            }
        } catch (IOException e) {
            receiver.accept(problem(root, FailureText.ofReading(e)));
        }
    }

    private void readFolder(Path folder, Path realRoot, Consumer<? super FeedItem> receiver) {
        for (Path entry : entries(folder, receiver)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(entry, realRoot, receiver);
            } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                receiver.accept(new FeedItem.Skipped(
                        entry.toString(), "a symbolic link to a folder; feed that folder by its own name"));
            } else if (PageFormat.ofName(entry).isEmpty()) {
                receiver.accept(new FeedItem.Skipped(entry.toString(), "no page by its name"));
            } else {
                readFile(entry, realRoot, receiver);
            }
        }
    }

    private void readFile(Path file, Path realRoot, Consumer<? super FeedItem> receiver) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(realRoot)) {
                receiver.accept(problem(file, "a symbolic link that leads out of the folder " + root));
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                receiver.accept(problem(file, "no regular file"));
            } else {
                new FileSource(file, real, root.relativize(file), settings).readInto(receiver);
            }
        } catch (IOException e) {
            String reason =
                    Files.isSymbolicLink(file) ? "a symbolic link that leads nowhere" : FailureText.ofReading(e);
            receiver.accept(problem(file, reason));
        }
    }

    private List<Path> entries(Path folder, Consumer<? super FeedItem> receiver) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !isHidden(entry))
                    .sorted(Comparator.comparing(entry -> String.valueOf(entry.getFileName())))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            receiver.accept(problem(folder, FailureText.ofReading(e)));
            return List.of();
        }
    }

    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private FeedItem.Problem problem(Path path, String why) {
        return new FeedItem.Problem(FileUrl.of(root.relativize(path)), path.toString(), why);
    }
}
