package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The first 128 bits of a SHA-256: long enough that two texts never share one by chance (10⁻¹⁸ among 10¹⁰ texts), and
 * anybody can compute it with {@code sha256sum}.
 *
 * @param high the first 64 bits, big-endian
 * @param low the other 64 bits
 */
public record Hash128(long high, long low) {

    /** Length of the binary form. */
    static final int BYTES = 16;

    public static Hash128 of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static Hash128 of(byte[] bytes) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
            return new Hash128(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static Hash128 read(ByteBuffer in) {
        return new Hash128(in.getLong(), in.getLong());
    }

    void write(ByteBuffer out) {
        out.putLong(high).putLong(low);
    }

    /** 32 hexadecimal digits in lower case: the form of articleId and storyId. */
    public String hex() {
        HexFormat hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** The hash of 32 hexadecimal digits. */
    public static Hash128 ofHex(String digits) {
        if (digits.length() != 32) {
            throw new IllegalArgumentException("not 32 hexadecimal digits: " + digits);
        }
        return new Hash128(HexFormat.fromHexDigitsToLong(digits, 0, 16), HexFormat.fromHexDigitsToLong(digits, 16, 32));
    }

    @Override
    public String toString() {
        return hex();
    }
}
