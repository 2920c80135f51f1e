package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** One file, read as what its name says, or else as what its first bytes look like. */
final class FileSource implements PageSource {

    private final Path file;
    private final Path readFrom;
    private final Path relative;
    private final FeedSettings settings;

    /**
     * @param file the file by the name that the user knows
     * @param readFrom the same without symbolic links
     * @param relative its path below the folder that is fed
     */
    FileSource(Path file, Path readFrom, Path relative, FeedSettings settings) {
        this.file = file;
        this.readFrom = readFrom;
        this.relative = relative;
        this.settings = settings;
    }

    @Override
    public void readInto(Consumer<? super FeedItem> receiver) {
        try (InputStream bytes =
                new BufferedInputStream(Files.newInputStream(readFrom, LinkOption.NOFOLLOW_LINKS), 1 << 16)) {
            PageInput input = new PageInput(
                    file.toString(),
                    settings.urlOf(relative),
                    Files.getLastModifiedTime(readFrom, LinkOption.NOFOLLOW_LINKS)
                            .toInstant(),
                    Map.of("file.name", String.valueOf(file.getFileName())),
                    bytes);
            format(bytes).reader().read(input, settings, receiver);
        } catch (IOException e) {
            receiver.accept(new FeedItem.Problem(settings.urlOf(relative), file.toString(), FailureText.ofReading(e)));
        }
    }

    private PageFormat format(InputStream bytes) throws IOException {
        var named = PageFormat.ofName(file);
        if (named.isPresent()) {
            return named.get();
        }
        bytes.mark(PageFormat.HEAD_BYTES);
        byte[] head = bytes.readNBytes(PageFormat.HEAD_BYTES);
        bytes.reset();
        return PageFormat.ofHead(head);
    }
}
