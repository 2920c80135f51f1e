package io.github.chuanliu.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Locale;
import java.util.Optional;

/**
 * WARC records, compressed a record a member or not at all. What does not look like a record counts as complete with
 * all that follows: reading it will tell what is wrong.
 */
record CompleteRecords() implements Framing {

    private static final int MAX_HEADER_BYTES = 1 << 20;
    private static final String LENGTH = "content-length:";
    private static final int END_BYTES = 4; // CR LF CR LF after each record

    @Override
    public Extent next(SeekableByteChannel file, long from, long size, Writing writing) throws IOException {
        if (GzipMembers.startAt(file, from)) {
            return new GzipMembers(GzipMembers.Boundary.MEMBER_END).next(file, from, size, writing);
        }
        long end = from;
        long records = 0;
        while (end < size && end - from < PART_BYTES) {
            Optional<Long> next = recordEnd(file, end, size);
            if (next.isEmpty()) {
                return records > 0 ? new Extent(from, end, records) : new Extent(from, size, 1);
            }
            if (next.get() > size) {
                break;
            }
            end = next.get();
            records++;
        }
        return new Extent(from, end, records);
    }

    @Override
    public Fingerprint fingerprint(SeekableByteChannel file, long end) throws IOException {
        return Fingerprint.ofEnds(file, end);
    }

    @Override
    public boolean grows() {
        return true;
    }

    /** Where the record ends; beyond the file if it is not all there, nothing if it is no record. */
    private static Optional<Long> recordEnd(SeekableByteChannel file, long from, long size) throws IOException {
        PartStream part = new PartStream(file, from, size);
        long read = 0;
        Optional<Long> length = Optional.empty();
        try (InputStream bytes = new java.io.BufferedInputStream(part)) {
            for (String line = line(bytes); ; line = line(bytes)) {
                if (read == 0 && !line.startsWith("WARC/")) {
                    return Optional.empty();
                }
                read += line.length();
                if (line.isBlank()) {
                    long headerEnd = from + read;
                    return length.map(body -> headerEnd + body + END_BYTES);
                }
                if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                    length = Optional.of(
                            Long.parseLong(line.substring(LENGTH.length()).strip()));
                }
                if (read > MAX_HEADER_BYTES || length.filter(value -> value < 0).isPresent()) {
                    return Optional.empty();
                }
            }
        } catch (EOFException unfinished) {
            return Optional.of(Long.MAX_VALUE);
        } catch (NumberFormatException noLength) {
            return Optional.empty();
        }
    }

    private static String line(InputStream bytes) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = bytes.read(); ; next = bytes.read()) {
            if (next < 0) {
                throw new EOFException("within a header");
            }
            line.append((char) next);
            if (next == '\n' || line.length() > MAX_HEADER_BYTES) {
                return line.toString();
            }
        }
    }
}
