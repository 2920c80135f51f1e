package io.github.chuanliu.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What one element means for the lines inside it, as bits. */
final class Markup {

    static final int ENDS_LINE = 1;
    static final int HIDDEN = 2;
    static final int FRAME = 4;
    static final int LINK = 8;
    static final int LIST_ITEM = 16;
    static final int CAPTION = 32;
    static final int HEADING = 64;
    static final int PREFORMATTED = 128;
    /** Beside {@link #FRAME}: its names say so and not its tag, and names may err. */
    static final int NAMED_FRAME = 256;
    /** Of an element that holds whole pages by its tag: no name makes it a frame. */
    private static final int WHOLE_PAGE = 512;

    private static final int LONGEST_STYLE = 2000;
    private static final int LONGEST_NAMES = 299;

    /** Tags that mean more than their being block or inline. */
    private static final Map<String, Integer> BY_TAG = new HashMap<>();

    static {
        put(
                HIDDEN,
                "script style noscript template select option textarea button svg iframe object embed canvas audio video"
                        + " datalist dialog input label math head title");
        put(FRAME, "nav footer aside menu");
        put(0, "br hr");
        put(LIST_ITEM, "li dt dd");
        put(CAPTION, "figcaption");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(PREFORMATTED, "pre");
        put(WHOLE_PAGE, "body html article main");
        BY_TAG.put("a", LINK);
    }

    private Markup() {}

    private static void put(int markup, String tags) {
        for (String tag : tags.split(" ")) {
            BY_TAG.put(tag, markup | ENDS_LINE);
        }
    }

    /** What an element means by its tag alone. */
    static int of(String tag, boolean block) {
        Integer known = BY_TAG.get(tag);
        return known != null ? known : block ? ENDS_LINE : 0;
    }

    /** What an element means that is hidden by an attribute. */
    static int hidden() {
        return HIDDEN | ENDS_LINE;
    }

    /** Whether a style hides its element. */
    static boolean hides(String style) {
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /**
     * What a visible element means.
     *
     * @param byTag what it means by its tag alone
     * @param names its class names
     * @param id its id
     */
    static int named(int byTag, String names, String id) {
        if ((byTag & FRAME) != 0) {
            return byTag;
        }
        if (CaptionNames.match(names)) {
            return CAPTION | ENDS_LINE;
        }
        boolean framed = (byTag & (ENDS_LINE | WHOLE_PAGE)) == ENDS_LINE && isFrameName(names.strip(), id);
        return framed ? byTag | FRAME | NAMED_FRAME : byTag;
    }

    private static boolean isFrameName(String names, String id) {
        return names.length() + id.length() < LONGEST_NAMES && (FrameNames.match(names) || FrameNames.match(id));
    }
}
