package io.github.chuanliu.text;

/** Takes out the pinyin that some sites put behind characters of many readings: 開(kāi)放 becomes 開放. */
final class PinyinGlosses {

    private static final String TONES = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ";
    /** Longer brackets hold the reading of a word, (Línhǎi) or (shí yuǎn), and only tones tell it from English. */
    private static final int SYLLABLE = 6;

    private static final int LONGEST = 24;

    private PinyinGlosses() {}

    static String strip(String line) {
        if (!hasTone(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            int end = i > 0 && isHan(line.charAt(i - 1)) ? glossEnd(line, i) : i;
            if (end > i) {
                i = end - 1;
            } else {
                out.append(line.charAt(i));
            }
        }
        return out.toString();
    }

    /** One past the gloss that begins here, or {@code start} when none does. */
    private static int glossEnd(String line, int start) {
        char open = line.charAt(start);
        if (open != '(' && open != '（') {
            return start;
        }
        int i = start + 1;
        while (i < line.length() && i - start <= LONGEST && isPinyin(line.charAt(i))) {
            i++;
        }
        boolean closed = i < line.length() && (line.charAt(i) == ')' || line.charAt(i) == '）');
        boolean gloss =
                closed && i > start + 1 && (isSyllable(line, start + 1, i) || hasTone(line.substring(start + 1, i)));
        return gloss ? i + 1 : start;
    }

    private static boolean isSyllable(String line, int start, int end) {
        for (int i = start; i < end; i++) {
            if (line.charAt(i) == ' ' || line.charAt(i) < 'a') {
                return false;
            }
        }
        return end - start <= SYLLABLE;
    }

    private static boolean hasTone(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= 'à' && c <= 'ǹ' && TONES.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPinyin(char c) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || c == ' ' || c == '\'' || c == 'ü' || TONES.indexOf(c) >= 0;
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9FFF;
    }
}
