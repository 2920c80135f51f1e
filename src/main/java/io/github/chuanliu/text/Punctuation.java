package io.github.chuanliu.text;

/** Punctuation marks in full and half width, as one page may use both. */
final class Punctuation {

    private Punctuation() {}

    static boolean isComma(char c) {
        return CharKind.is(c, CharKind.COMMA);
    }

    static boolean isSentenceEnd(char c) {
        return CharKind.is(c, CharKind.SENTENCE_END);
    }

    static boolean isColon(char c) {
        return c == ':' || c == '：' || c == '﹕';
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '（' || c == '[' || c == '［' || c == '【' || c == '〔' || c == '〈' || c == '<';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == '）' || c == ']' || c == '］' || c == '】' || c == '〕' || c == '〉' || c == '>';
    }

    /** Ends a sentence, or closes a quotation or bracket after one. */
    static boolean endsSentence(String text) {
        for (int i = text.length() - 1; i >= 0 && i >= text.length() - 3; i--) {
            char c = text.charAt(i);
            if (isSentenceEnd(c) || c == '…' || c == '；' || c == ';') {
                return true;
            }
            if (c != '”' && c != '"' && c != '』' && c != '」' && c != '》' && c != '’' && !isClosing(c)) {
                return false;
            }
        }
        return false;
    }
}
