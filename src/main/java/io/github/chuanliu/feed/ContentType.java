package io.github.chuanliu.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A {@code Content-Type} header, read forgivingly.
 *
 * @param media media type in lower case; empty if the header gives none
 * @param charset the charset parameter as written, without quotes
 */
record ContentType(String media, Optional<String> charset) {

    static final String TEXT = "text/plain";
    static final String HTML = "text/html";
    static final String XHTML = "application/xhtml+xml";

    static final String BINARY = "application/octet-stream";

    private static final int GUESS_BYTES = 1024;
    private static final List<String> HTML_SIGNS = List.of("<!doctype html", "<html", "<head", "<body", "<title");
    private static final String CHARSET = "charset=";

    static ContentType parse(String header) {
        String[] parts = header.split(";", -1);
        Optional<String> charset = Optional.empty();
        for (int i = 1; i < parts.length && charset.isEmpty(); i++) {
            String parameter = parts[i].strip();
            if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
                charset = Optional.of(parameter
                                .substring(CHARSET.length())
                                .replace("\"", "")
                                .replace("'", "")
                                .strip())
                        .filter(name -> !name.isEmpty());
            }
        }
        return new ContentType(parts[0].strip().toLowerCase(Locale.ROOT), charset);
    }

    /** The type of a page that came without one, by its first bytes. */
    static String guess(byte[] body) {
        int length = Math.min(body.length, GUESS_BYTES);
        for (int i = 0; i < length; i++) {
            if (body[i] == 0) {
                return startsAsUtf16(body) ? TEXT : BINARY;
            }
        }
        // Only ASCII is looked for, so one byte, one character will do whatever the charset.
        String head = new String(body, 0, length, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return HTML_SIGNS.stream().anyMatch(head::contains) ? HTML : TEXT;
    }

    private static boolean startsAsUtf16(byte[] body) {
        return body.length >= 2
                && (body[0] == (byte) 0xFF && body[1] == (byte) 0xFE
                        || body[0] == (byte) 0xFE && body[1] == (byte) 0xFF);
    }

    /** True if pages have this type. */
    boolean isPage() {
        return media.equals(TEXT) || media.equals(HTML) || media.equals(XHTML);
    }
}
