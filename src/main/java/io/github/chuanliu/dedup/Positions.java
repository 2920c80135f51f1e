package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;

/** The binary form of a {@link PagePosition}. */
final class Positions {

    static final int BYTES = Integer.BYTES + Long.BYTES;

    private Positions() {}

    static void write(PagePosition position, ByteBuffer out) {
        out.putInt(position.partition()).putLong(position.offset());
    }

    static PagePosition read(ByteBuffer in) {
        return new PagePosition(in.getInt(), in.getLong());
    }
}
