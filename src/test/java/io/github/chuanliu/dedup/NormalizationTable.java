package io.github.chuanliu.dedup;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Generates {@code normalize.gz} from ICU's data: {@code main} writes it to the path given. Run once; a new ICU that
 * knows other characters is a reason to look, not to regenerate, as every articleId would change.
 */
final class NormalizationTable {

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

    /** Circles typed for the zero of 二〇二四年. */
    private static final String LOOKALIKE_ZEROS = "○◯";

    private NormalizationTable() {}

    public static void main(String[] args) throws IOException {
        try (DataOutputStream out =
                new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(Path.of(args[0]))))) {
            for (int c = 0; c < TextNormalizer.CHARS; c++) {
                char entry = entry((char) c);
                out.writeChar(
                        entry == TextNormalizer.DROPPED
                                ? TextNormalizer.NONE
                                : entry == c ? TextNormalizer.SAME : entry);
            }
        }
    }

    static char entry(char c) {
        if (Character.isSurrogate(c)) {
            return c;
        }
        if (LOOKALIKE_ZEROS.indexOf(c) >= 0) {
            return '〇';
        }
        char folded = single(Normalizer2.getNFKCInstance().normalize(String.valueOf(c)), c);
        if (folded == TextNormalizer.POINT) {
            return TextNormalizer.POINT;
        }
        if (isDropped(folded)) {
            return TextNormalizer.DROPPED;
        }
        char simplified = simplified(folded);
        if (simplified(simplified) != simplified) {
            // 苧 and 苎 simplify to each other; any one will do
            simplified = (char) Math.min(simplified, simplified(simplified));
        }
        return single(String.valueOf(simplified).toLowerCase(java.util.Locale.ROOT), simplified);
    }

    private static char simplified(char c) {
        return single(SIMPLIFIED.transliterate(String.valueOf(c)), c);
    }

    /** The only character of a result, or the one it came from: a table has room for one. */
    private static char single(String result, char before) {
        return result.length() == 1 ? result.charAt(0) : before;
    }

    private static boolean isDropped(char c) {
        return switch (Character.getType(c)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> c != '℃' && c != '㎡';
            case Character.OTHER_PUNCTUATION -> c != '%' && c != '‰';
            case Character.MATH_SYMBOL -> c == '~' || c == '|';
            default -> false;
        };
    }
}
