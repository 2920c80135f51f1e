package io.github.chuanliu.feed;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Tells whether a file still begins with what was read from it, whatever its name and inode are now.
 *
 * @param head digest of its first KiB, or of what was read if that is less
 * @param tail digest of what stands right before the place up to which it was read
 */
public record Fingerprint(String head, String tail) {

    static final int PIECE_BYTES = 1 << 10;

    private static final int DIGEST_CHARS = 32;
    private static final int BUFFER_BYTES = 1 << 16;

    /** Of a file that grows: its first KiB and the last KiB before the end. */
    static Fingerprint ofEnds(SeekableByteChannel file, long end) throws IOException {
        return new Fingerprint(head(file, end), digest(file, Math.max(0, end - PIECE_BYTES), end));
    }

    /** Of a file that is one page: all of it. */
    static Fingerprint ofWhole(SeekableByteChannel file, long end) throws IOException {
        return new Fingerprint(head(file, end), digest(file, 0, end));
    }

    /**
     * The digest of the first KiB.
     *
     * @param end where the file, or what was read of it, ends
     */
    static String head(SeekableByteChannel file, long end) throws IOException {
        return digest(file, 0, Math.min(PIECE_BYTES, end));
    }

    private static String digest(SeekableByteChannel file, long from, long to) throws IOException {
        MessageDigest digest = Sha256.start();
        ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(BUFFER_BYTES, to - from));
        file.position(from);
        for (long left = to - from; left > 0; left -= buffer.limit()) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), left));
            while (buffer.hasRemaining()) {
                if (file.read(buffer) < 0) {
                    throw new EOFException("the file became shorter while it was read");
                }
            }
            buffer.flip();
            digest.update(buffer.duplicate());
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_CHARS);
    }

    /** The digest of a piece that is in memory. */
    static String of(byte[] piece) {
        return Sha256.hex(piece).substring(0, DIGEST_CHARS);
    }
}
