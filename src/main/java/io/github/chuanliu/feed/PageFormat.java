package io.github.chuanliu.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that pages are read from. */
enum PageFormat {
    TEXT(List.of(".txt"), new SinglePageReader(ContentType.TEXT)),
    HTML(List.of(".html", ".htm", ".shtml"), new SinglePageReader(ContentType.HTML)),
    XHTML(List.of(".xhtml", ".xht"), new SinglePageReader(ContentType.XHTML)),
    WARC(List.of(".warc", ".warc.gz", ".wet", ".wet.gz"), new WarcPageReader()),
    JSON_LINES(List.of(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), new JsonLinesReader()),
    /** No format of ours; read only when it is named one by one. */
    UNKNOWN(List.of(), new SinglePageReader(ContentType.BINARY));

    /** How many bytes decide the format of what has no telling name. */
    static final int HEAD_BYTES = 1024;

    private final List<String> extensions;
    private final PageReader reader;

    PageFormat(List<String> extensions, PageReader reader) {
        this.extensions = extensions;
        this.reader = reader;
    }

    PageReader reader() {
        return reader;
    }

    /** By the file's extension, in any case; empty if it says nothing. */
    static Optional<PageFormat> ofName(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /** By the first bytes, at most {@link #HEAD_BYTES} of them. */
    static PageFormat ofHead(byte[] head) {
        byte[] plain = plainHead(head);
        String text = new String(plain, StandardCharsets.ISO_8859_1);
        if (text.startsWith("WARC/")) {
            return WARC;
        }
        if (text.stripLeading().startsWith("{") || text.startsWith("\u00EF\u00BB\u00BF{")) {
            return JSON_LINES;
        }
        if (Gunzip.isGzip(head)) {
            return UNKNOWN; // pages by themselves are not unpacked: their bytes stay what they are
        }
        return switch (ContentType.guess(head)) {
            case ContentType.HTML -> HTML;
            case ContentType.TEXT -> TEXT;
            default -> UNKNOWN;
        };
    }

    /** All extensions that are read, for messages. */
    static String knownExtensions() {
        return String.join(
                " ",
                Arrays.stream(values())
                        .flatMap(format -> format.extensions.stream())
                        .toList());
    }

    /** The first piece that can be unpacked: the whole would end in the middle. */
    private static byte[] plainHead(byte[] head) {
        byte[] plain = new byte[16];
        try (Unpacked unpacked = Gunzip.ifCompressed(new ByteArrayInputStream(head))) {
            return Arrays.copyOf(plain, Math.max(0, unpacked.bytes().read(plain)));
        } catch (IOException e) {
            return head; // too short to tell
        }
    }
}
