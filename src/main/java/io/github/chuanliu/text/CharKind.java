package io.github.chuanliu.text;

/** What a character is, by table: the loops over every character of a page ask this and nothing slower. */
final class CharKind {

    static final int HAN = 1;
    static final int LETTER = 2;
    static final int DIGIT = 4;
    static final int COMMA = 8;
    static final int SENTENCE_END = 16;
    /** Part of a written date beside digits: 年月日 and separators. */
    static final int DATE = 32;
    /** Ends a clause: commas, stops, brackets, quotes. */
    static final int CLAUSE_END = 64;

    private static final byte[] KINDS = new byte[0x10000];

    static {
        for (int c = 0x3400; c <= 0x9FFF; c++) {
            KINDS[c] = HAN;
        }
        for (int c = 0; c < 0x250; c++) {
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
            KINDS[c] |= plain ? LETTER : 0;
            KINDS[c] |= c >= '0' && c <= '9' ? DIGIT : 0;
        }
        add("，,、；;﹐", COMMA);
        add("。！？!?.｡", SENTENCE_END);
        add("年月日时分秒星期-/:：", DATE);
        add("，,。；;\n！？：:()（）“”《》", CLAUSE_END);
    }

    private CharKind() {}

    private static void add(String chars, int kind) {
        for (int i = 0; i < chars.length(); i++) {
            KINDS[chars.charAt(i)] |= (byte) kind;
        }
    }

    static int of(char c) {
        return KINDS[c];
    }

    static boolean is(char c, int kind) {
        return (KINDS[c] & kind) != 0;
    }
}
