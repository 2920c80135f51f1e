package io.github.chuanliu.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, counted, of which none takes more memory than allowed however long it is. */
final class BoundedLines {

    private final InputStream bytes;
    private final int maxBytes;
    private long number;

    /**
     * @param bytes buffered, as they are read one by one
     * @param maxBytes longest line, in bytes
     */
    BoundedLines(InputStream bytes, int maxBytes) {
        this.bytes = bytes;
        this.maxBytes = maxBytes;
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    /** The next line without its end; empty after the last one. */
    Optional<Line> next() throws IOException {
        int first = bytes.read();
        if (first < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        long length = 0;
        for (int next = first; next >= 0 && next != '\n'; next = bytes.read()) {
            if (length++ < maxBytes) {
                line.write(next);
            }
        }
        return Optional.of(new Line(line.toByteArray(), length > maxBytes));
    }

    /**
     * One line.
     *
     * @param bytes the line, or as much of it as is allowed
     * @param isCut true if there was more
     */
    record Line(byte[] bytes, boolean isCut) {

        boolean isBlank() {
            for (byte each : bytes) {
                if (each != ' ' && each != '\t' && each != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
