package io.github.chuanliu.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Decodes UTF-8 that has no broken sequence, as nearly all pages are. The JDK decodes byte for byte as soon as one byte
 * is not ASCII; a page is long runs of markup between runs of Han, and each kind has a loop of its own here.
 */
final class StrictUtf8 {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;
    private final char[] chars;
    private int at;
    private int count;

    private StrictUtf8(byte[] bytes) {
        this.bytes = bytes;
        this.chars = new char[bytes.length];
    }

    /** The text, or nothing when a sequence is broken, overlong, cut off, or a surrogate. */
    static Optional<String> decode(byte[] bytes) {
        StrictUtf8 decoding = new StrictUtf8(bytes);
        while (decoding.at < bytes.length) {
            decoding.ascii();
            decoding.han();
            if (decoding.at < bytes.length && bytes[decoding.at] < 0 && !decoding.other()) {
                return Optional.empty();
            }
        }
        return Optional.of(new String(decoding.chars, 0, decoding.count));
    }

    /** A run of ASCII, eight bytes at a time. */
    private void ascii() {
        int from = at;
        int to = count;
        while (from + Long.BYTES <= bytes.length && ((long) LONGS.get(bytes, from) & NOT_ASCII) == 0) {
            for (int i = 0; i < Long.BYTES; i++) {
                chars[to + i] = (char) bytes[from + i];
            }
            from += Long.BYTES;
            to += Long.BYTES;
        }
        while (from < bytes.length && bytes[from] >= 0) {
            chars[to++] = (char) bytes[from++];
        }
        at = from;
        count = to;
    }

    /** A run of sequences of three bytes that need no look at their ranges: U+1000 to U+CFFF. */
    private void han() {
        int from = at;
        int to = count;
        while (from + 2 < bytes.length) {
            int one = bytes[from];
            int two = bytes[from + 1];
            int three = bytes[from + 2];
            boolean plain = (byte) 0xE1 <= one && one <= (byte) 0xEC && two < (byte) 0xC0 && three < (byte) 0xC0;
            if (!plain) {
                break;
            }
            chars[to++] = (char) ((one & 0x0F) << 12 | (two & 0x3F) << 6 | (three & 0x3F));
            from += 3;
        }
        at = from;
        count = to;
    }

    /** One sequence of any length; false when it is broken. */
    private boolean other() {
        int one = bytes[at] & 0xFF;
        int length = one < 0xC2 ? 0 : one < 0xE0 ? 2 : one < 0xF0 ? 3 : one < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > bytes.length) {
            return false;
        }
        int point = one & (0xFF >> (length + 1));
        for (int i = 1; i < length; i++) {
            int next = bytes[at + i];
            if (next >= (byte) 0xC0) {
                return false;
            }
            point = point << 6 | (next & 0x3F);
        }
        boolean overlong = point < (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        if (overlong || point > Character.MAX_CODE_POINT || (length == 3 && Character.isSurrogate((char) point))) {
            return false;
        }
        count += Character.toChars(point, chars, count);
        at += length;
        return true;
    }
}
