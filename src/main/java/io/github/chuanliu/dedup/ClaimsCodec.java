package io.github.chuanliu.dedup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The binary form of {@link Claims}: lists with a length byte, in sorted order, so that equal claims have equal bytes. */
final class ClaimsCodec {

    private ClaimsCodec() {}

    static int size(Claims claims) {
        return Byte.BYTES
                + claims.event().map(event -> 2 * Integer.BYTES).orElse(0)
                + Byte.BYTES
                + claims.days().size() * 2 * Integer.BYTES
                + size(claims.visits())
                + size(claims.visitors())
                + size(claims.hosts());
    }

    private static int size(Set<String> words) {
        int size = Byte.BYTES;
        for (String word : words) {
            size += Byte.BYTES + word.getBytes(StandardCharsets.UTF_8).length;
        }
        return size;
    }

    static void write(Claims claims, ByteBuffer out) {
        writeDays(claims.event().map(List::of).orElse(List.of()), out);
        writeDays(claims.days(), out);
        writeWords(claims.visits(), out);
        writeWords(claims.visitors(), out);
        writeWords(claims.hosts(), out);
    }

    static Claims read(ByteBuffer in) {
        Optional<DayRange> event = readDays(in).stream().findFirst();
        List<DayRange> days = readDays(in);
        return new Claims(event, days, readWords(in), readWords(in), readWords(in));
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

    private static void writeWords(Set<String> words, ByteBuffer out) {
        out.put((byte) words.size());
        words.stream().sorted().forEach(word -> {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            out.put((byte) bytes.length).put(bytes);
        });
    }

    private static Set<String> readWords(ByteBuffer in) {
        Set<String> words = new LinkedHashSet<>();
        for (int left = in.get(); left > 0; left--) {
            byte[] bytes = new byte[in.get()];
            in.get(bytes);
            words.add(new String(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }
}
