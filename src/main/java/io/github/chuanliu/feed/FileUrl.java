package io.github.chuanliu.feed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The URL of a page that was read from a file: a base, {@code file:///} if none is named, and the path below the folder
 * that was fed, so that every host gives a page the same URL and nobody's home folder is published. The folder itself is
 * the root: {@code news/四川.txt} in it is {@code file:///news/%E5%9B%9B%E5%B7%9D.txt}.
 */
final class FileUrl {

    /** RFC 3986: what a path segment may hold as it is, besides letters and digits. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@";

    private FileUrl() {}

    static String of(String base, Path relative) {
        List<String> segments = new ArrayList<>();
        for (Path name : relative) {
            segments.add(encode(name.toString()));
        }
        return base + String.join("/", segments);
    }

    private static String encode(String name) {
        StringBuilder encoded = new StringBuilder(name.length() * 3);
        // macOS hands out decomposed names, other systems composed ones.
        byte[] bytes = Normalizer.normalize(name, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
        for (byte each : bytes) {
            int value = each & 0xFF;
            if (isPlain((char) value)) {
                encoded.append((char) value);
            } else {
                encoded.append('%')
                        .append(Character.toUpperCase(Character.forDigit(value >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(value & 15, 16)));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0;
    }
}
