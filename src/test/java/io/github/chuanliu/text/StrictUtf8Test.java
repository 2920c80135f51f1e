package io.github.chuanliu.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chuanliu.text.StrictUtf8.Unbroken;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictUtf8Test {

    private static final int CASES = 50_000;
    private static final int CHARACTERS = 12;

    /** Borders of the ranges that the Unicode standard allows (table 3-7), each from both sides, and cut sequences. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "7f",
                "80",
                "bf",
                "c080",
                "c1bf",
                "c280",
                "dfbf",
                "c2",
                "c27f",
                "c2c0",
                "e08080",
                "e09fbf",
                "e0a080",
                "e18080",
                "ecbfbf",
                "ed9fbf",
                "eda080",
                "edbfbf",
                "ee8080",
                "efbfbd",
                "efbfbf",
                "e4b8",
                "e4b8c0",
                "e4",
                "f0808080",
                "f08fbfbf",
                "f0908080",
                "f48fbfbf",
                "f4908080",
                "f5808080",
                "f09080",
                "ff",
                "e4b8ade59bbd41e4",
                "4142434445464748e4b8ad41424344454647c3a9",
                "41420a44090c4748",
                "4100424344451f464748497f4b4c0b1b",
                "efbfbcefbfbdefbfbfefbc8c"
            })
    void agreesWithTheJdkOnTheBordersOfEachRange(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertEquals(decodedByTheJdk(bytes), StrictUtf8.decode(bytes));
    }

    @Test
    void agreesWithTheJdkOnDamagedTexts() {
        Random random = new Random(20240518);
        int unbroken = 0;
        for (int i = 0; i < CASES; i++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            if (random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
            }
            Optional<Unbroken> expected = decodedByTheJdk(bytes);
            assertEquals(expected, StrictUtf8.decode(bytes), HexFormat.of().formatHex(bytes));
            unbroken += expected.isPresent() ? 1 : 0;
        }
        assertTrue(unbroken > CASES / 4 && unbroken < 3 * CASES / 4, "of both kinds: " + unbroken);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < CHARACTERS) {
            text.appendCodePoint(
                    switch (random.nextInt(5)) {
                        case 0 -> random.nextInt(0x80);
                        case 1 -> random.nextInt(0x800);
                        case 2 -> 0x4E00 + random.nextInt(0x5200);
                        case 3 -> 0xE000 + random.nextInt(0x2000);
                        default -> 0x10000 + random.nextInt(0x100000);
                    });
        }
        return text.toString();
    }

    private static Optional<Unbroken> decodedByTheJdk(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int noise = (int)
                    text.chars().filter(c -> TextPlausibility.isNoise((char) c)).count();
            return Optional.of(new Unbroken(text, noise));
        } catch (CharacterCodingException broken) {
            return Optional.empty();
        }
    }
}
