package io.github.chuanliu.text;

/** The language of a body as far as its characters tell: enough to tell Chinese scripts and English apart. */
final class Language {

    private static final String SIMPLIFIED_ONLY = "这国们来时说对会发动过经学进开关长业电无实现机门问间东车马龙习书云义乐产亲众优";
    private static final String TRADITIONAL_ONLY = "這國們來時說對會發動過經學進開關長業電無實現機門問間東車馬龍習書雲義樂產親眾優";
    private static final int SEARCHED = 1000;
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    private static final byte SIMPLIFIED = 1;
    private static final byte TRADITIONAL = 2;

    /** Script of each Han character that tells, from the first on. */
    private static final byte[] SCRIPTS = new byte[LAST_HAN - FIRST_HAN + 1];

    static {
        SIMPLIFIED_ONLY.chars().forEach(c -> SCRIPTS[c - FIRST_HAN] = SIMPLIFIED);
        TRADITIONAL_ONLY.chars().forEach(c -> SCRIPTS[c - FIRST_HAN] = TRADITIONAL);
    }

    private Language() {}

    static String of(String body) {
        int simplified = 0;
        int traditional = 0;
        int han = 0;
        int kana = 0;
        int hangul = 0;
        int latin = 0;
        for (int i = 0; i < Math.min(body.length(), SEARCHED); i++) {
            char c = body.charAt(i);
            if (c >= FIRST_HAN && c <= LAST_HAN) {
                han++;
                byte script = SCRIPTS[c - FIRST_HAN];
                simplified += script == SIMPLIFIED ? 1 : 0;
                traditional += script == TRADITIONAL ? 1 : 0;
            } else if (c >= 0x3040 && c <= 0x30FF) {
                kana++;
            } else if (c >= 0xAC00 && c <= 0xD7AF) {
                hangul++;
            } else if (c < 0x250 && Character.isLetter(c)) {
                latin++;
            }
        }
        if (kana > han / 4) {
            return kana > 0 ? "ja" : "und";
        }
        if (hangul > han) {
            return "ko";
        }
        if (han * 4 >= latin && han > 0) {
            return traditional > simplified ? "zh-Hant" : "zh-Hans";
        }
        return latin > 0 ? "en" : "und";
    }
}
