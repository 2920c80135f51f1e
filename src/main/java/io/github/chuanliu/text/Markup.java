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

    static final int PICTURE = 1024;
    static final int CENTRED = 2048;
    /** Written as subheadings are. */
    static final int BOLD = 4096;

    static final int FORM = 8192;
    static final int LABEL = 16384;
    static final int TABLE = 32768;

    /** What stays, whatever else an element means by its attributes. */
    private static final int LASTING = PICTURE | CENTRED | BOLD | FORM | LABEL | TABLE;

    private static final int LONGEST_STYLE = 2000;
    private static final int LONGEST_NAMES = 299;

    /** Tags that mean more than their being block or inline. */
    private static final Map<String, Integer> BY_TAG = new HashMap<>();

    static {
        put(
                HIDDEN,
                "script style noscript template select option textarea button svg iframe object embed canvas audio video"
                        + " datalist dialog input math head title");
        put(FRAME, "nav footer aside menu");
        put(0, "br hr");
        put(LIST_ITEM, "li dt dd");
        put(CAPTION, "figcaption");
        put(HEADING | BOLD, "h1 h2 h3 h4 h5 h6");
        put(PREFORMATTED, "pre");
        put(WHOLE_PAGE, "body html article main");
        put(CENTRED, "center");
        put(FORM, "form");
        put(TABLE, "table");
        BY_TAG.put("a", LINK);
        BY_TAG.put("img", PICTURE);
        BY_TAG.put("label", LABEL);
        BY_TAG.put("b", BOLD);
        BY_TAG.put("strong", BOLD);
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

    /**
     * The attributes of an element that say what it means.
     *
     * @param hidden whether it has the attribute of that name
     * @param labelsField whether it is said to be the label of a field
     */
    record Traits(boolean hidden, boolean labelsField, String style, String align, String names, String id) {}

    /** What an element means by its tag and its attributes. */
    static int of(int byTag, Traits traits) {
        if ((byTag & HIDDEN) != 0) {
            return byTag;
        }
        String style = traits.style().length() < LONGEST_STYLE
                ? traits.style().replace(" ", "").toLowerCase(Locale.ROOT)
                : "";
        boolean centred = traits.align().equalsIgnoreCase("center") || style.contains("text-align:center");
        int own = byTag | (centred ? CENTRED : 0);
        boolean label = (byTag & LABEL) != 0 && traits.labelsField();
        if (traits.hidden() || style.contains("display:none") || label) {
            return (own & LASTING) | HIDDEN | ENDS_LINE;
        }
        if ((byTag & FRAME) != 0) {
            return own;
        }
        if (CaptionNames.match(traits.names())) {
            return (own & LASTING) | CAPTION | ENDS_LINE;
        }
        boolean framed = (byTag & (ENDS_LINE | WHOLE_PAGE)) == ENDS_LINE
                && isFrameName(traits.names().strip(), traits.id());
        return framed ? own | FRAME | NAMED_FRAME : own;
    }

    private static boolean isFrameName(String names, String id) {
        return names.length() + id.length() < LONGEST_NAMES && (FrameNames.match(names) || FrameNames.match(id));
    }
}
