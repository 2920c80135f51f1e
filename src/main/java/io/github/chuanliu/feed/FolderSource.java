package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** All pages below a folder, in the order of their names; see {@link FolderWalk}. */
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
        Path realRoot;
        try {
            realRoot = root.toRealPath();
        } catch (IOException e) {
            receiver.accept(new FeedItem.Problem("file:///", root.toString(), FailureText.ofReading(e)));
            return;
        }
        FolderWalk walk = new FolderWalk(root, realRoot, settings, receiver);
        walk.readFolder(root);
        walk.finish();
    }
}
