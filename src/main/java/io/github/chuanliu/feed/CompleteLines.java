package io.github.chuanliu.feed;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Lines of JSON. A line is complete with its line end, or, if nobody writes any more, as soon as it is a whole JSON
 * object, as a piece of one never is, or too long to be read whatever is still to come.
 *
 * @param longestLine longest line that is read, in bytes
 */
record CompleteLines(int longestLine) implements Framing {

    private static final int BUFFER_BYTES = 1 << 16;

    @Override
    public Extent next(SeekableByteChannel file, long from, long size, Writing writing) throws IOException {
        if (GzipMembers.startAt(file, from)) {
            return new GzipMembers(GzipMembers.Boundary.LINE_END).next(file, from, size, writing);
        }
        long end = from;
        long lines = 0;
        long position = from;
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        file.position(from);
        while (position < size && (position - from < PART_BYTES || lines == 0)) {
            buffer.clear().limit((int) Math.min(BUFFER_BYTES, size - position));
            if (file.read(buffer) < 0) {
                break;
            }
            for (int i = 0; i < buffer.position(); i++) {
                if (buffer.get(i) == '\n') {
                    end = position + i + 1;
                    lines++;
                }
            }
            position += buffer.position();
        }
        boolean isRestWhole = end < size && position >= size && writing == Writing.AT_REST;
        return isRestWhole && (size - end > longestLine || isObject(file, end, size))
                ? new Extent(from, size, lines)
                : new Extent(from, end, lines);
    }

    @Override
    public Fingerprint fingerprint(SeekableByteChannel file, long end) throws IOException {
        return Fingerprint.ofEnds(file, end);
    }

    @Override
    public boolean grows() {
        return true;
    }

    /** Token by token, so that nothing of it is kept. */
    private boolean isObject(SeekableByteChannel file, long from, long to) throws IOException {
        try (JsonParser line = JsonLinesReader.json(longestLine).createParser(new PartStream(file, from, to))) {
            if (line.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            line.skipChildren();
            return line.currentToken() == JsonToken.END_OBJECT && line.nextToken() == null;
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            return false;
        }
    }
}
