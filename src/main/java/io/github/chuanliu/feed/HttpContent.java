package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.HttpResponse;

/** The body of a captured response without its {@code Content-Encoding}. */
final class HttpContent {

    private HttpContent() {}

    /**
     * Its plain bytes, unpacked as they are read. Crawlers often store bodies unpacked but keep the header, so the header
     * is believed only as far as the bytes bear it out.
     *
     * @throws IOException if it is packed in a way that is not supported
     */
    static Unpacked of(HttpResponse http) throws IOException {
        InputStream bytes = new BufferedInputStream(http.body().stream());
        List<String> encodings = http.headers().all("Content-Encoding").stream()
                .map(encoding -> encoding.strip().toLowerCase(Locale.ROOT))
                .filter(encoding -> !encoding.isEmpty() && !encoding.equals("identity") && !encoding.equals("none"))
                .toList();
        if (encodings.isEmpty()) {
            return Unpacked.plain(bytes);
        }
        return switch (String.join(",", encodings)) {
            case "gzip", "x-gzip" -> Gunzip.ifCompressed(bytes);
            case "deflate" -> inflate(bytes);
            default -> throw new IOException("the content encoding " + encodings + " is not supported");
        };
    }

    /** Some servers send the zlib format, as they should, some the bare stream. */
    private static Unpacked inflate(InputStream bytes) throws IOException {
        bytes.mark(2);
        byte[] head = bytes.readNBytes(2);
        bytes.reset();
        boolean zlib =
                head.length == 2 && (head[0] & 0x0F) == 8 && (((head[0] & 0xFF) << 8) | (head[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        return new Unpacked(new InflaterInputStream(bytes, inflater), Optional.of(inflater));
    }
}
