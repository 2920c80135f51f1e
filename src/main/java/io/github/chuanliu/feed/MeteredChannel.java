package io.github.chuanliu.feed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;

/**
 * Stands between an archive and its parser and keeps hostile archives in bounds: the parser gathers headers of any
 * length in memory, and waits for ever in some archives that end in line ends.
 */
final class MeteredChannel implements ReadableByteChannel {

    /** A parser may ask again at the end, but not for ever. */
    private static final int MAX_READS_AT_END = 64;

    private final ReadableByteChannel channel;
    private long allowance = Long.MAX_VALUE;
    private int readsAtEnd;

    MeteredChannel(InputStream bytes) {
        this.channel = Channels.newChannel(bytes);
    }

    /** From now on so many bytes may be read, give or take the parser's buffer. */
    void allow(long bytes) {
        allowance = bytes;
    }

    /** From now on any number of bytes may be read. */
    void allowAll() {
        allowance = Long.MAX_VALUE;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (allowance <= 0) {
            throw new IOException("a header is longer than any that a server sends");
        }
        int count = channel.read(target);
        if (count < 0 && ++readsAtEnd > MAX_READS_AT_END) {
            throw new EOFException("the archive ends within a record");
        }
        allowance -= Math.max(0, count);
        return count;
    }

    @Override
    public boolean isOpen() {
        return channel.isOpen();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
