package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The binary form of {@link Claims}: lists with a length byte, in sorted order, so that equal claims have equal bytes;
 * region codes at one byte a character, names at two.
 */
final class ClaimsCodec {

    private ClaimsCodec() {}

    static int size(Claims claims) {
        return Byte.BYTES
                + claims.event().map(event -> 2 * Integer.BYTES).orElse(0)
                + Byte.BYTES
                + claims.days().size() * 2 * Integer.BYTES
                + size(claims.visits(), Byte.BYTES)
                + size(claims.visitors(), Character.BYTES)
                + size(claims.hosts(), Character.BYTES);
    }

    private static int size(Set<String> words, int bytesOfChar) {
        int size = Byte.BYTES;
        for (String word : words) {
            size += Byte.BYTES + word.length() * bytesOfChar;
        }
        return size;
    }

    static void write(Claims claims, ByteBuffer out) {
        writeDays(claims.event().map(List::of).orElse(List.of()), out);
        writeDays(claims.days(), out);
        writeWords(claims.visits(), c -> out.put((byte) c), out);
        writeWords(claims.visitors(), out::putChar, out);
        writeWords(claims.hosts(), out::putChar, out);
    }

    static Claims read(ByteBuffer in) {
        Optional<DayRange> event = readDays(in).stream().findFirst();
        List<DayRange> days = readDays(in);
        Set<String> visits = readWords(() -> (char) in.get(), in);
        return new Claims(event, days, visits, readWords(in::getChar, in), readWords(in::getChar, in));
    }

    private static void writeDays(List<DayRange> days, ByteBuffer out) {
        out.put((byte) days.size());
        days.forEach(range -> out.putInt(range.first()).putInt(range.last()));
    }

    private static List<DayRange> readDays(ByteBuffer in) {
        List<DayRange> days = new ArrayList<>();
        for (int left = in.get(); left > 0; left--) {
            days.add(new DayRange(in.getInt(), in.getInt()));
        }
        return days;
    }

    private static void writeWords(Set<String> words, CharWriter writer, ByteBuffer out) {
        out.put((byte) words.size());
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        for (String word : sorted) {
            out.put((byte) word.length());
            for (int i = 0; i < word.length(); i++) {
                writer.write(word.charAt(i));
            }
        }
    }

    private static Set<String> readWords(CharReader reader, ByteBuffer in) {
        Set<String> words = new LinkedHashSet<>();
        for (int left = in.get(); left > 0; left--) {
            char[] word = new char[in.get()];
            for (int i = 0; i < word.length; i++) {
                word[i] = reader.read();
            }
            words.add(new String(word));
        }
        return words;
    }

    /** Writes a character in one byte or in two. */
    private interface CharWriter {
        void write(char c);
    }

    /** Reads what a {@link CharWriter} wrote. */
    private interface CharReader {
        char read();
    }
}
