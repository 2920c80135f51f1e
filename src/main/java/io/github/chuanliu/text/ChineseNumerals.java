package io.github.chuanliu.text;

import java.util.BitSet;
import java.util.OptionalInt;

/** Small numbers as Chinese texts write them: 23, ２３, 二十三, 廿三, 二〇二四. */
final class ChineseNumerals {

    private static final BitSet IS_NUMERAL = new BitSet(0x10000);

    static {
        "一二三四五六七八九十廿卅零两百〇○".chars().forEach(IS_NUMERAL::set);
    }

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {}

    static boolean isNumeral(char c) {
        return IS_NUMERAL.get(c);
    }

    /** The value of at most four digits or numerals; absent when they make no number. */
    static OptionalInt value(String text) {
        if (text.isEmpty() || text.length() > 5) {
            return OptionalInt.empty();
        }
        return Character.isDigit(text.charAt(0)) ? arabic(text) : chinese(text);
    }

    private static OptionalInt arabic(String text) {
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = 10 * value + digit;
        }
        return OptionalInt.of(value);
    }

    private static OptionalInt chinese(String text) {
        int ten = Math.max(text.indexOf('十'), Math.max(text.indexOf('廿'), text.indexOf('卅')));
        if (ten < 0) {
            int value = 0;
            for (int i = 0; i < text.length(); i++) {
                int digit = digit(text.charAt(i));
                if (digit < 0) {
                    return OptionalInt.empty();
                }
                value = 10 * value + digit;
            }
            return OptionalInt.of(value);
        }
        int tens =
                text.charAt(ten) == '廿' ? 2 : text.charAt(ten) == '卅' ? 3 : ten == 0 ? 1 : digit(text.charAt(ten - 1));
        int ones = ten + 1 < text.length() ? digit(text.charAt(ten + 1)) : 0;
        boolean wellFormed = tens > 0 && ones >= 0 && ten <= 1 && text.length() <= ten + 2;
        return wellFormed ? OptionalInt.of(10 * tens + ones) : OptionalInt.empty();
    }

    private static int digit(char c) {
        return c == '零' || c == '○' || c == 'O' || c == 'Ｏ' ? 0 : DIGITS.indexOf(c);
    }

    /** The text with full-width digits as digits, character for character. */
    static String halfWidth(String text) {
        int i = 0;
        while (i < text.length() && !isFullWidthDigit(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        char[] chars = text.toCharArray();
        for (; i < chars.length; i++) {
            if (isFullWidthDigit(chars[i])) {
                chars[i] = (char) (chars[i] - '０' + '0');
            }
        }
        return new String(chars);
    }

    private static boolean isFullWidthDigit(char c) {
        return c >= '０' && c <= '９';
    }
}
