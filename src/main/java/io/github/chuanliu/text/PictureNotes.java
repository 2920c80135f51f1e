package io.github.chuanliu.text;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells the first line behind a picture from a paragraph: it stands in the element of the picture, or in the middle of the
 * page as the picture does.
 */
final class PictureNotes {

    private static final int LONGEST_NOTE = 60;
    private static final int LONGEST_SENTENCE = 120;
    /** How many elements up the alignment is sought. */
    private static final int LEVELS = 4;
    /** A sentence in the middle of a wide cell may be a paragraph. */
    private static final int NEAR = 2;

    private @Nullable Node picture;

    /** A picture with no line behind it yet. */
    void picture(Node image) {
        picture = image;
    }

    /**
     * Whether a line belongs to the picture before it; each picture is asked about once.
     *
     * @param start the first text of the line
     */
    boolean takes(@Nullable Node start, String line) {
        Node before = picture;
        picture = null;
        if (before == null || start == null || line.length() > LONGEST_SENTENCE) {
            return false;
        }
        boolean sentence = Punctuation.endsSentence(line);
        boolean together = before.parent() == start.parent() && !sentence && line.length() <= LONGEST_NOTE;
        return together || isPlainAndCentred(start, sentence ? NEAR : LEVELS);
    }

    private static boolean isPlainAndCentred(Node start, int levels) {
        @Nullable Node node = start.parent();
        for (int level = 0; level < levels && node instanceof Element; level++) {
            Element element = (Element) node;
            String tag = element.normalName();
            if (tag.equals("strong") || tag.equals("b") || tag.startsWith("h") && tag.length() == 2) {
                return false; // a subheading
            }
            if (tag.equals("table")) {
                return false; // that centres the table, not what stands in its cells
            }
            if (tag.equals("center") || element.attr("align").equalsIgnoreCase("center") || isCentredByStyle(element)) {
                return true;
            }
            node = element.parent();
        }
        return false;
    }

    private static boolean isCentredByStyle(Element element) {
        String style = element.attr("style");
        return style.length() >= 17
                && style.length() < 2000
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("text-align:center");
    }
}
