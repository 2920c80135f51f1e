package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * Takes gzip off, member after member. Not by the JDK's own stream: that ends silently where a later member is damaged,
 * or where a pipe pauses between two members, and pages would be lost. This one hands out everything that stands before
 * the damage, and then fails.
 */
final class Gunzip extends InputStream {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int DEFLATE = 8;
    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream packed;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int position;
    private int limit;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private boolean inMember;
    private long consumed;

    Gunzip(InputStream packed) {
        this.packed = packed;
    }

    /** The plain bytes of all members, or the bytes as they are if they are not compressed; with marks supported. */
    static Unpacked ifCompressed(InputStream bytes) throws IOException {
        InputStream marking = bytes.markSupported() ? bytes : new BufferedInputStream(bytes, BUFFER_BYTES);
        marking.mark(2);
        byte[] magic = marking.readNBytes(2);
        marking.reset();
        if (!isGzip(magic)) {
            return Unpacked.plain(marking);
        }
        Gunzip gunzip = new Gunzip(marking);
        return new Unpacked(new BufferedInputStream(gunzip, BUFFER_BYTES), Optional.of(gunzip.inflater));
    }

    /** True if bytes start as gzip does. */
    static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == MAGIC_1 && (head[1] & 0xFF) == MAGIC_2;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (inMember || startMember()) {
            int count = readInMember(target, offset, length);
            if (count >= 0) {
                return count;
            }
        }
        return -1;
    }

    /** Begins the next member, unless one is begun; false if there is none. */
    boolean hasMember() throws IOException {
        return inMember || startMember();
    }

    /** Plain bytes of the member that is begun; -1 at its end. */
    int readMember(byte[] target) throws IOException {
        return readInMember(target, 0, target.length);
    }

    /** Compressed bytes up to where reading stands; between two members, where the first one ends. */
    long consumed() {
        return consumed - (limit - position);
    }

    private int readInMember(byte[] target, int offset, int length) throws IOException {
        while (inMember) {
            int plain = inflate(target, offset, length);
            if (plain > 0 || length == 0) {
                crc.update(target, offset, plain);
                return plain;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw new ZipException("compressed with a dictionary");
            } else {
                int more = remaining(); // may fill the buffer anew
                inflater.setInput(buffer, position, more);
                position = limit;
            }
        }
        return -1;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        packed.close();
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new IOException("the compressed data is damaged: " + e.getMessage(), e);
        }
    }

    /** Reads the header of the next member; false if there is none. Zeros after a member are padding. */
    private boolean startMember() throws IOException {
        int first = 0;
        while (first == 0) {
            if (position == limit && !fill()) {
                return false;
            }
            first = next();
        }
        if (first != MAGIC_1 || next() != MAGIC_2 || next() != DEFLATE) {
            throw new ZipException("something else follows the compressed data");
        }
        int flags = next();
        skipBytes(6); // time, level, system
        if ((flags & EXTRA) != 0) {
            skipBytes(next() | next() << 8);
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & HEADER_CRC) != 0) {
            skipBytes(2);
        }
        inflater.reset();
        crc.reset();
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        long length = inflater.getBytesWritten() & 0xFFFFFFFFL;
        if (nextInt() != crc.getValue() || nextInt() != length) {
            throw new ZipException("the compressed data is damaged: its checksum differs");
        }
        inMember = false;
    }

    private long nextInt() throws IOException {
        return next() | next() << 8 | next() << 16 | (long) next() << 24;
    }

    private void skipText() throws IOException {
        while (next() != 0) {
            // up to its end
        }
    }

    private void skipBytes(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private int next() throws IOException {
        remaining();
        return buffer[position++] & 0xFF;
    }

    /** How many bytes are in the buffer, at least one. */
    private int remaining() throws IOException {
        if (position == limit && !fill()) {
            throw new EOFException("the compressed data ends too early");
        }
        return limit - position;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, packed.read(buffer, 0, buffer.length));
        consumed += limit;
        return limit > 0;
    }
}
