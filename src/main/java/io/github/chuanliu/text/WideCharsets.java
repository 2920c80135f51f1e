package io.github.chuanliu.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Recognises UTF-16 without a byte order mark: its ASCII characters leave zeros on one side only. */
final class WideCharsets {

    private static final int SAMPLE = 8192;

    private WideCharsets() {}

    static Optional<Charset> guess(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE) & ~1;
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

    private static Optional<Charset> plausible(byte[] bytes, Charset charset) {
        String sample = new String(bytes, 0, Math.min(bytes.length, SAMPLE) & ~1, charset);
        return TextPlausibility.noiseShare(sample) < 0.02 ? Optional.of(charset) : Optional.empty();
    }
}
