package io.github.chuanliu.feed;

import static io.github.chuanliu.fixture.Gzip.gzip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes web archives, byte by byte as the standard says or as it should not be. */
final class Archive {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean compressed;

    private Archive(boolean compressed) {
        this.compressed = compressed;
    }

    static Archive plain() {
        return new Archive(false);
    }

    /** Each record a gzip member of its own. */
    static Archive compressed() {
        return new Archive(true);
    }

    Archive response(String url, String httpHeaders, byte[] body) {
        return response(url, "2024-07-08T04:00:00Z", "HTTP/1.1 200 OK\r\n" + httpHeaders, body);
    }

    Archive response(String url, String date, String httpHead, byte[] body) {
        return record(
                "WARC-Type: response\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + date
                        + "\r\nWARC-Record-ID: <urn:uuid:1>\r\nContent-Type: application/http; msgtype=response\r\n",
                concat(ascii(httpHead + "\r\n"), body));
    }

    Archive record(String headers, byte[] block) {
        return raw(concat(
                concat(ascii("WARC/1.0\r\n" + headers + "Content-Length: " + block.length + "\r\n\r\n"), block),
                ascii("\r\n\r\n")));
    }

    /** Anything at all. */
    Archive raw(byte[] record) {
        try {
            bytes.write(compressed ? gzip(record) : record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] concat(byte[] first, byte[] second) {
        byte[] both = java.util.Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
