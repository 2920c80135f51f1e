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
 * One walk through a folder. Hidden files and folders are passed over. A symbolic link is read if it leads to a file below
 * the same folder; links to folders are not followed, so there are no circles, and no link leads out.
 */
final class FolderWalk {

    private final Path root;
    private final Path realRoot;
    private final FeedSettings settings;
    private final Consumer<? super FeedItem> receiver;
    private final PassedOver passedOver = new PassedOver();
    private boolean foundAnything;

    /**
     * @param root the folder by the name that the user knows
     * @param realRoot the same without symbolic links
     * @param receiver takes what is found
     */
    FolderWalk(Path root, Path realRoot, FeedSettings settings, Consumer<? super FeedItem> receiver) {
        this.root = root;
        this.realRoot = realRoot;
        this.settings = settings;
        this.receiver = receiver;
    }

    void readFolder(Path folder) {
        for (Path entry : entries(folder)) {
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                readFolder(entry);
            } else if (Files.isSymbolicLink(entry) && Files.isDirectory(entry)) {
                hand(new FeedItem.Skipped(
                        entry.toString(), "a symbolic link to a folder; feed that folder by its own name"));
            } else if (PageFormat.ofName(entry).isEmpty()) {
                passedOver.count(kind(entry));
            } else {
                readFile(entry);
            }
        }
    }

    /** Says what was passed over, or that there was nothing at all. */
    void finish() {
        passedOver.remark(root.toString(), "files").ifPresent(this::hand);
        if (!foundAnything) {
            hand(new FeedItem.Skipped(
                    root.toString(), "holds no pages (looked for " + PageFormat.knownExtensions() + ")"));
        }
    }

    private void readFile(Path file) {
        try {
            Path real = file.toRealPath();
            if (!real.startsWith(realRoot)) {
                hand(problem(file, "a symbolic link that leads out of the folder " + root));
            } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                hand(problem(file, "no regular file"));
            } else {
                new FileSource(file, real, root.relativize(file), settings).readInto(this::hand);
            }
        } catch (IOException e) {
            String reason =
                    Files.isSymbolicLink(file) ? "a symbolic link that leads nowhere" : FailureText.ofReading(e);
            hand(problem(file, reason));
        }
    }

    private List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !name(entry).startsWith("."))
                    .sorted(Comparator.comparing(FolderWalk::name))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            hand(problem(folder, FailureText.ofReading(e)));
            return List.of();
        }
    }

    private void hand(FeedItem item) {
        foundAnything = true;
        receiver.accept(item);
    }

    private FeedItem.Problem problem(Path path, String why) {
        return new FeedItem.Problem(settings.urlOf(root.relativize(path)), path.toString(), why);
    }

    private static String kind(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "without extension" : name.substring(dot);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
