package io.github.chuanliu.cli;

/** Text from outside, such as a file's name or a URL, as one line of a terminal or log that it cannot forge. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> shown.appendCodePoint(isHarmless(c) ? c : ' '));
        return shown.toString();
    }

    /** Control characters move the cursor; format characters turn the direction of writing; separators end lines. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
