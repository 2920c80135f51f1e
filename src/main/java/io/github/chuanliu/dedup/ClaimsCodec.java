package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The binary form of {@link Claims}: lists with a length byte, people in sorted order, so that equal claims have equal bytes;
 * region codes at one byte a character and without their country, names at two.
 */
final class ClaimsCodec {

    /** Country of every region of the gazetteer, with the hyphen of ISO 3166-2. */
    private static final String COUNTRY = "CN-";

    private ClaimsCodec() {}

    static int size(Claims claims) {
        return Byte.BYTES
                + claims.event().map(event -> 2 * Integer.BYTES).orElse(0)
                + Byte.BYTES
                + claims.days().size() * 2 * Integer.BYTES
                + asciiSize(claims.visits())
                + size(claims.people(), Character.BYTES)
                + asciiSize(shortened(claims.pairs()));
    }

    private static int size(Collection<String> words, int bytesOfChar) {
        int size = Byte.BYTES;
        for (String word : words) {
            size += Byte.BYTES + word.length() * bytesOfChar;
        }
        return size;
    }

    static void write(Claims claims, ByteBuffer out) {
        writeDays(claims.event().map(List::of).orElse(List.of()), out);
        writeDays(claims.days(), out);
        writeAscii(claims.visits(), out);
        writeWords(claims.people().stream().sorted().toList(), out::putChar, out);
        writeAscii(shortened(claims.pairs()), out);
    }

    static Claims read(ByteBuffer in) {
        Optional<DayRange> event = readDays(in).stream().findFirst();
        List<DayRange> days = readDays(in);
        List<String> visits = readAscii(in);
        Set<String> people = Set.copyOf(readWords(in::getChar, in));
        Set<String> pairs = readAscii(in).stream().map(ClaimsCodec::restored).collect(Collectors.toUnmodifiableSet());
        return new Claims(event, days, visits, people, pairs);
    }

    /** A million canonicals need not say a million times in which country they are: VISIT:SC>XZ. */
    private static List<String> shortened(Set<String> pairs) {
        return pairs.stream().map(pair -> pair.replace(COUNTRY, "")).sorted().toList();
    }

    private static String restored(String pair) {
        int from = pair.indexOf(':') + 1;
        int to = Math.max(pair.indexOf('>'), pair.indexOf('~')) + 1;
        return pair.substring(0, from) + COUNTRY + pair.substring(from, to) + COUNTRY + pair.substring(to);
    }

    static int asciiSize(Collection<String> words) {
        return size(words, Byte.BYTES);
    }

    static void writeAscii(List<String> words, ByteBuffer out) {
        writeWords(words, c -> out.put((byte) c), out);
    }

    static List<String> readAscii(ByteBuffer in) {
        return readWords(() -> (char) in.get(), in);
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

    private static void writeWords(List<String> words, CharWriter writer, ByteBuffer out) {
        out.put((byte) words.size());
        for (String word : words) {
            out.put((byte) word.length());
            for (int i = 0; i < word.length(); i++) {
                writer.write(word.charAt(i));
            }
        }
    }

    private static List<String> readWords(CharReader reader, ByteBuffer in) {
        List<String> words = new ArrayList<>();
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
