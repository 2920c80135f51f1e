package io.github.chuanliu.subscribe;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Measures and folds text in terminal columns: a Chinese character takes two (Unicode Standard Annex 11). */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Lines of at most {@code columns} columns; at least one line. */
    static List<String> fold(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (int codePoint : text.codePoints().toArray()) {
            if (width + of(codePoint) > columns || codePoint == '\n') {
                lines.add(line.toString());
                line.setLength(0);
                width = 0;
                if (codePoint == '\n' || codePoint == ' ') {
                    continue;
                }
            }
            line.appendCodePoint(codePoint);
            width += of(codePoint);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int of(int codePoint) {
        int type = UCharacter.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.CONTROL) {
            return 0;
        }
        int width = UCharacter.getIntPropertyValue(codePoint, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
