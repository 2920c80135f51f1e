package io.github.chuanliu.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark: its ASCII characters leave zeros on one side only. */
final class WideCharsets {

    private static final int SAMPLE = 8192;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;

    private WideCharsets() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
        if (!holdsZero(bytes, length)) {
            return Optional.empty();
        }
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < length; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (evenZeros + oddZeros < Math.max(2, length / 200)) {
            return Optional.empty();
        }
        if (oddZeros > 20 * evenZeros) {
            return plausible(bytes, StandardCharsets.UTF_16LE);
        }
        if (evenZeros > 20 * oddZeros) {
            return plausible(bytes, StandardCharsets.UTF_16BE);
        }
        return Optional.empty();
    }

    /** Eight bytes at a time, as hardly a page holds one. */
    private static boolean holdsZero(byte[] bytes, int length) {
        int at = 0;
        for (; at + Long.BYTES <= length; at += Long.BYTES) {
            long word = (long) LONGS.get(bytes, at);
            if (((word - ONES) & ~word & HIGH_BITS) != 0) {
                return true;
            }
        }
        while (at < length && bytes[at] != 0) {
            at++;
        }
        return at < length;
    }

    private static Optional<Charset> plausible(byte[] bytes, Charset charset) {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
        return TextPlausibility.noiseShare(sample) < 0.02 ? Optional.of(charset) : Optional.empty();
    }
}
