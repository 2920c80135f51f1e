package io.github.chuanliu.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** A part of an open file as a stream; leaves the file open. A file that ends before its part does is an error. */
final class PartStream extends InputStream {

    private final SeekableByteChannel file;
    private final long end;
    private long position;
    private Optional<IOException> trouble = Optional.empty();

    PartStream(SeekableByteChannel file, long from, long to) throws IOException {
        this.file = file;
        this.position = from;
        this.end = to;
        file.position(from);
    }

    /** What the file system said; readers take it for the content's fault, which it is not. */
    Optional<IOException> trouble() {
        return trouble;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (position >= end) {
            return -1;
        }
        try {
            int count = file.read(ByteBuffer.wrap(target, offset, (int) Math.min(length, end - position)));
            if (count < 0) {
                throw new EOFException("the file became shorter while it was read");
            }
            position += count;
            return count;
        } catch (IOException e) {
            trouble = Optional.of(e);
            throw e;
        }
    }
}
