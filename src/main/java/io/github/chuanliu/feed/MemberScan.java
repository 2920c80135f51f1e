package io.github.chuanliu.feed;

import java.io.IOException;
import java.io.InputStream;

/** Walks through gzip members and only looks at where they end. */
final class MemberScan implements AutoCloseable {

    private final Gunzip gunzip;
    private final byte[] buffer = new byte[1 << 16];
    private long lines;
    private boolean endsWithLineEnd = true;

    MemberScan(InputStream packed) {
        this.gunzip = new Gunzip(packed);
    }

    /**
     * Passes over the next member; false if there is none.
     *
     * @throws java.io.EOFException if it is not all there
     * @throws IOException if it is damaged
     */
    boolean nextMember() throws IOException {
        lines = 0;
        if (!gunzip.hasMember()) {
            return false;
        }
        for (int count = gunzip.readMember(buffer); count >= 0; count = gunzip.readMember(buffer)) {
            for (int i = 0; i < count; i++) {
                if (buffer[i] == '\n') {
                    lines++;
                }
            }
            if (count > 0) {
                endsWithLineEnd = buffer[count - 1] == '\n';
            }
        }
        return true;
    }

    long lines() {
        return lines;
    }

    boolean endsWithLineEnd() {
        return endsWithLineEnd;
    }

    /** Compressed bytes up to the end of the last member. */
    long packedBytes() {
        return gunzip.consumed();
    }

    /** Frees the memory that unpacking takes. */
    @Override
    public void close() throws IOException {
        gunzip.close();
    }
}
