package io.github.chuanliu.dedup;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;

/**
 * Strips a text of everything in which two prints of it differ: width, case, compatibility forms, traditional
 * characters, punctuation, white space. Only the point between two digits stays, as 1.5 is not 15.
 *
 * <p>One look-up a character in a vendored table (its origin stands beside it in {@code normalize.md}); the table is
 * part of every articleId, so it is not computed from the ICU at hand.
 */
public final class TextNormalizer {

    /** Table entry of a character that is dropped. */
    static final char DROPPED = 0;

    /** Table entry of a full stop in any width. */
    static final char POINT = '.';

    /** In the resource: a character that stays itself, and one that is dropped. Runs of either pack well. */
    static final char SAME = 0;

    static final char NONE = 0xffff;

    /** Entries of the table: the characters of the Basic Multilingual Plane. */
    static final int CHARS = 1 << Character.SIZE;

    private static final char[] TABLE = load("normalize.gz");

    private TextNormalizer() {}

    /** The characters that carry the text. */
    public static String normalize(String text) {
        char[] kept = new char[text.length()];
        int n = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = TABLE[text.charAt(i)];
            if (c != DROPPED && (c != POINT || betweenDigits(text, i))) {
                kept[n++] = c;
            }
        }
        return new String(kept, 0, n);
    }

    private static boolean betweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && isDigit(TABLE[text.charAt(at - 1)])
                && isDigit(TABLE[text.charAt(at + 1)]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static char[] load(String resource) {
        try (InputStream in = TextNormalizer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks " + resource);
            }
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read " + resource, broken);
        }
    }

    private static char[] read(InputStream in) throws IOException {
        try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
            byte[] bytes = data.readNBytes(CHARS * Character.BYTES);
            char[] table = new char[CHARS];
            for (int i = 0; i < CHARS; i++) {
                char entry = (char) ((bytes[2 * i] & 0xff) << Byte.SIZE | bytes[2 * i + 1] & 0xff);
                table[i] = entry == SAME ? (char) i : entry == NONE ? DROPPED : entry;
            }
            return table;
        }
    }
}
