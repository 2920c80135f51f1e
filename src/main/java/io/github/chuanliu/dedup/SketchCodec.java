package io.github.chuanliu.dedup;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** The binary form of a {@link Sketch}, for internal topics and state; the first byte is the version of the form. */
public final class SketchCodec {

    private static final byte VERSION = 1;
    private static final int FIXED =
            Byte.BYTES + Positions.BYTES + 2 * Hash128.BYTES + Signature.BINS + Integer.BYTES + Long.BYTES;

    private SketchCodec() {}

    public static byte[] encode(Sketch sketch) {
        ByteBuffer out = ByteBuffer.allocate(size(sketch));
        write(sketch, out);
        return out.array();
    }

    /** @throws IllegalArgumentException if the bytes are no sketch of a version that is known here */
    public static Sketch decode(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException truncated) {
            throw new IllegalArgumentException("a sketch ends after " + bytes.length + " bytes", truncated);
        }
    }

    static int size(Sketch sketch) {
        return FIXED + ClaimsCodec.size(sketch.claims());
    }

    static void write(Sketch sketch, ByteBuffer out) {
        out.put(VERSION);
        Positions.write(sketch.position(), out);
        sketch.url().write(out);
        sketch.digest().write(out);
        out.put(sketch.signature().bins());
        out.putInt(sketch.length());
        out.putLong(sketch.pageTime());
        ClaimsCodec.write(sketch.claims(), out);
    }

    static Sketch read(ByteBuffer in) {
        byte version = in.get();
        if (version != VERSION) {
            throw new IllegalArgumentException("a sketch of version " + version + ", known is " + VERSION);
        }
        PagePosition position = Positions.read(in);
        Hash128 url = Hash128.read(in);
        Hash128 digest = Hash128.read(in);
        byte[] bins = new byte[Signature.BINS];
        in.get(bins);
        return new Sketch(position, url, digest, new Signature(bins), in.getInt(), in.getLong(), ClaimsCodec.read(in));
    }
}
