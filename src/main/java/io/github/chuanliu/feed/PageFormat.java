package io.github.chuanliu.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats that pages are read from. */
enum PageFormat {
    TEXT(List.of(".txt"), new SinglePageReader("text/plain")),
    HTML(List.of(".html", ".htm", ".shtml"), new SinglePageReader("text/html")),
    XHTML(List.of(".xhtml", ".xht"), new SinglePageReader("application/xhtml+xml")),
    /** No format of ours; read only when it is named one by one. */
    UNKNOWN(List.of(), new SinglePageReader("application/octet-stream"));

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
        for (byte each : head) {
            if (each == 0) {
                return isUtf16(head) ? TEXT : UNKNOWN;
            }
        }
        // Only ASCII is looked for, so one byte, one character will do whatever the charset.
        String text = new String(head, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return text.contains("<html") || text.contains("<!doctype html") || text.contains("<head") ? HTML : TEXT;
    }

    /** All extensions that are read, for messages. */
    static String knownExtensions() {
        return String.join(
                " ",
                Arrays.stream(values())
                        .flatMap(format -> format.extensions.stream())
                        .toList());
    }

    private static boolean isUtf16(byte[] head) {
        return head.length >= 2
                && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                        || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
    }
}
