package io.github.chuanliu.text;

/** How much a decoded string looks like something that people write. */
final class TextPlausibility {

    /** Frequent characters, simplified and traditional; about a quarter of any Chinese text. */
    private static final String FREQUENT =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经" + "這個國為時來們於會發動過說產種後經對學與務進開關長業電動無實現機";

    private static final boolean[] IS_FREQUENT = new boolean[0x10000];

    static {
        for (int i = 0; i < FREQUENT.length(); i++) {
            IS_FREQUENT[FREQUENT.charAt(i)] = true;
        }
    }

    private TextPlausibility() {}

    /** About 0 (noise) to 1 (text); a right guess beats a wrong one, nothing else is meant by it. */
    static double score(LenientDecoding decoding) {
        String text = decoding.text();
        int frequent = 0;
        int han = 0;
        int latin = 0;
        int odd = 0;
        int high = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            high++;
            if (IS_FREQUENT[c]) {
                frequent++;
                han++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                han++;
            } else if ((c >= 0xC0 && c <= 0x24F) || (c >= 0x2013 && c <= 0x2026)) {
                latin++;
            } else if (c == '\uFFFD' || Character.isISOControl(c) || (c >= 0xE000 && c <= 0xF8FF)) {
                odd++;
            }
        }
        if (high == 0) {
            return 0.5;
        }
        double frequentShare = han == 0 ? 0 : (double) frequent / han;
        double letters = text.length() - high;
        double latinScore = letters > 8.0 * high ? 0.3 * latin / high : 0;
        return Math.max(0, Math.min(1, 3 * frequentShare) * han / high + latinScore - 2.0 * odd / high);
    }

    /** Share of characters that no text holds, 0 to 1. */
    static double noiseShare(String text) {
        int noise = 0;
        for (int i = 0; i < text.length(); i++) {
            noise += isNoise(text.charAt(i)) ? 1 : 0;
        }
        return text.isEmpty() ? 0 : (double) noise / text.length();
    }

    /** Control characters other than white space and escape, and what stands where a character was lost. */
    static boolean isNoise(char c) {
        boolean control = c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1B;
        return control || c == 0x7F || c >= '\uFFFD';
    }
}
