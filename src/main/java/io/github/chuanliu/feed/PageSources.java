package io.github.chuanliu.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Turns what a user names into sources. */
public final class PageSources {

    private PageSources() {}

    /**
     * A file or a folder. A path that does not exist is a source too: one that hands over that problem.
     *
     * @param path a folder, whose pages get URLs relative to it, or a file, which gets a URL relative to its folder
     */
    public static PageSource at(Path path, FeedSettings settings) {
        if (Files.isDirectory(path)) {
            return new FolderSource(path, settings);
        }
        Path name = Path.of(String.valueOf(path.getFileName()));
        try {
            return new FileSource(path, path.toRealPath(), name, settings);
        } catch (IOException e) {
            FeedItem problem = new FeedItem.Problem(settings.urlOf(name), path.toString(), FailureText.ofReading(e));
            return receiver -> receiver.accept(problem);
        }
    }

    /**
     * Standard input: one page.
     *
     * @param stream the bytes; not closed
     * @param url URL of the page, if one is known; else it gets {@code urn:sha256:} and the digest of its bytes
     * @param clock tells when the page was fetched
     */
    public static PageSource standardInput(
            InputStream stream, Optional<String> url, FeedSettings settings, Clock clock) {
        return new StreamSource(stream, "standard input", url, settings, clock);
    }
}
