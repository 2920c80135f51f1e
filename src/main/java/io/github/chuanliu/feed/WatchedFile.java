package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/**
 * An open file that tells of each read, so that something can be done while a long look through it goes on.
 *
 * @param file what is read; closed with this
 * @param beforeRead told before each read
 */
record WatchedFile(SeekableByteChannel file, Runnable beforeRead) implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer target) throws IOException {
        beforeRead.run();
        return file.read(target);
    }

    @Override
    public int write(ByteBuffer source) {
        throw new NonWritableChannelException();
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) {
        throw new NonWritableChannelException();
    }

    @Override
    public boolean isOpen() {
        return file.isOpen();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
