package io.github.chuanliu.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Decodes UTF-8 that has no broken sequence, as nearly all pages are. The JDK decodes byte for byte as soon as one byte
 * is not ASCII; a page is long runs of markup between runs of Han, and each kind has a loop of its own here, which counts
 * the characters that no text holds on the way.
 */
final class StrictUtf8 {

    /**
     * What came of the bytes.
     *
     * @param text the text
     * @param noise its characters that no text holds, as {@link TextPlausibility#isNoise} tells them
     */
    record Unbroken(String text, int noise) {}

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)
            .withInvokeExactBehavior();
    private static final long NOT_ASCII = 0x8080808080808080L;
    private static final long ONES = 0x0101010101010101L;

    private final byte[] bytes;
    /** The same bytes, each a character: the JDK copies runs of it with instructions that no loop compiles to. */
    private final String latin;

    private final char[] chars;
    private int at;
    private int count;
    private int noise;

    private StrictUtf8(byte[] bytes) {
        this.bytes = bytes;
        this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
        this.chars = new char[bytes.length];
    }

    /** The text, or nothing when a sequence is broken, overlong, cut off, or a surrogate. */
    static Optional<Unbroken> decode(byte[] bytes) {
        StrictUtf8 decoding = new StrictUtf8(bytes);
        while (decoding.at < bytes.length) {
            decoding.ascii();
            decoding.han();
            if (decoding.at < bytes.length && bytes[decoding.at] < 0 && !decoding.other()) {
                return Optional.empty();
            }
        }
        return Optional.of(new Unbroken(new String(decoding.chars, 0, decoding.count), decoding.noise));
    }

    /** A run of ASCII: its length eight bytes at a time, then all of it at once. */
    private void ascii() {
        int end = at;
        boolean all = true;
        while (all && end + Long.BYTES <= bytes.length) {
            long word = (long) LONGS.get(bytes, end);
            all = (word & NOT_ASCII) == 0;
            int plain = all ? Long.BYTES : Long.numberOfTrailingZeros(word & NOT_ASCII) / Byte.SIZE;
            if (holdsControl(word)) {
                countNoise(end, plain);
            }
            end += plain;
        }
        while (all && end < bytes.length && bytes[end] >= 0) {
            countNoise(end++, 1);
        }
        latin.getChars(at, end, chars, count);
        count += end - at;
        at = end;
    }

    /** Whether one of eight bytes lies below the blank or is DEL; true at times for bytes outside ASCII too. */
    private static boolean holdsControl(long word) {
        long delete = word ^ 0x7F * ONES;
        return ((word - ' ' * ONES) & ~word & NOT_ASCII | (delete - ONES) & ~delete & NOT_ASCII) != 0;
    }

    private void countNoise(int from, int length) {
        for (int i = from; i < from + length; i++) {
            noise += TextPlausibility.isNoise((char) bytes[i]) ? 1 : 0;
        }
    }

    /** A run of sequences of three bytes, but for those that may be overlong or surrogates. */
    private void han() {
        int from = at;
        int to = count;
        while (from + Integer.BYTES <= bytes.length) {
            int word = (int) INTS.get(bytes, from);
            int lead = word & 0x0F;
            if ((word & 0xC0C0F0) != 0x8080E0 || lead == 0 || lead == 0x0D) {
                break;
            }
            char c = (char) (lead << 12 | (word >>> 2 & 0xFC0) | (word >>> 16 & 0x3F));
            if (c >= '\uFFFD') {
                noise++;
            }
            chars[to++] = c;
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
        noise += length == 3 && TextPlausibility.isNoise((char) point) ? 1 : 0;
        count += Character.toChars(point, chars, count);
        at += length;
        return true;
    }
}
