package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Tag;

/** An element by its name: how the HTML standard nests it, and what it means for lines. */
final class HtmlElement {

    /** Elements that the standard nests alike. */
    enum Group {
        ROOT,
        VOID,
        RULE,
        BLOCK,
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        DEFINITION,
        PREFORMATTED,
        FORM,
        BUTTON,
        LINK,
        FORMATTING,
        INLINE,
        UNSCRIPTED,
        SCRIPT,
        RAW,
        TYPED,
        TITLE,
        SELECT,
        OPTION,
        TABLE,
        CAPTION,
        COLUMN_GROUP,
        COLUMN,
        ROW_GROUP,
        ROW,
        CELL,
        DRAWING,
        SHAPE,
        NONE
    }

    /** Stands for every element that pages seldom use, or whose nesting is its own. */
    static final HtmlElement UNKNOWN = new HtmlElement("", Group.NONE);

    static final int LONGEST = 10;

    private static final Set<String> OF_THEIR_OWN =
            Set.of(("applet basefont bgsound command frame frameset image isindex keygen listing marquee math"
                            + " menuitem nextid nobr noembed noframes object plaintext rb rbc rp rt rtc ruby search template"
                            + " xmp")
                    .split(" "));

    private static final int BITS = 9;
    private static final long[] KEYS = new long[1 << BITS];
    private static final HtmlElement[] ELEMENTS = new HtmlElement[1 << BITS];

    static {
        add(Group.ROOT, "html head body");
        add(Group.VOID, "area base br embed img input link meta param source track wbr");
        add(Group.RULE, "hr");
        add(
                Group.BLOCK,
                "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol section summary ul");
        add(Group.PARAGRAPH, "p");
        add(Group.HEADING, "h1 h2 h3 h4 h5 h6");
        add(Group.LIST_ITEM, "li");
        add(Group.DEFINITION, "dd dt");
        add(Group.PREFORMATTED, "pre");
        add(Group.FORM, "form");
        add(Group.BUTTON, "button");
        add(Group.LINK, "a");
        add(Group.FORMATTING, "b big code em font i s small strike strong tt u");
        add(
                Group.INLINE,
                "abbr acronym audio bdi bdo canvas cite data del dfn ins kbd label legend map mark output picture q samp span"
                        + " sub sup time var video");
        add(Group.UNSCRIPTED, "noscript");
        add(Group.SCRIPT, "script");
        add(Group.RAW, "style iframe");
        add(Group.TYPED, "textarea");
        add(Group.TITLE, "title");
        add(Group.SELECT, "select");
        add(Group.OPTION, "option optgroup");
        add(Group.TABLE, "table");
        add(Group.CAPTION, "caption");
        add(Group.COLUMN_GROUP, "colgroup");
        add(Group.COLUMN, "col");
        add(Group.ROW_GROUP, "tbody thead tfoot");
        add(Group.ROW, "tr");
        add(Group.CELL, "td th");
        add(Group.DRAWING, "svg");
        add(Group.SHAPE, "path g use circle rect polygon defs symbol line ellipse polyline mask clippath");
    }

    private final String name;
    private final Group group;
    private final int markup;

    private HtmlElement(String name, Group group) {
        this.name = name;
        this.group = group;
        this.markup = name.isEmpty() ? 0 : Markup.of(name, Tag.valueOf(name).isBlock());
    }

    private static void add(Group group, String names) {
        for (String name : names.split(" ")) {
            int slot = slot(key(name));
            KEYS[slot] = key(name);
            ELEMENTS[slot] = new HtmlElement(name, group);
        }
    }

    private static long key(String name) {
        long key = 0;
        for (int i = 0; i < name.length(); i++) {
            key = key(key, name.charAt(i));
        }
        return key;
    }

    static HtmlElement of(String name) {
        return of(key(name));
    }

    /** An element that the standard does not know, or {@link #UNKNOWN} when it does and nests it by rules of its own. */
    static HtmlElement custom(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean named = !lower.isEmpty() && lower.charAt(0) >= 'a';
        return named && !OF_THEIR_OWN.contains(lower) ? new HtmlElement(lower, Group.INLINE) : UNKNOWN;
    }

    /** Whether a character may stand in a name: ASCII letters, digits, the hyphen and the colon. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':';
    }

    /** A name as a number, built letter by letter from 0; upper case is lower case. Wrong beyond {@link #LONGEST}. */
    static long key(long before, char letter) {
        return before << 6 | (letter <= ':' ? letter - '-' + 30 : (letter & 0x1F));
    }

    static HtmlElement of(long key) {
        int slot = slot(key);
        return KEYS[slot] == key && key != 0 ? ELEMENTS[slot] : UNKNOWN;
    }

    /** Where a key stands, or the free place where it would. */
    private static int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> (Long.SIZE - BITS));
        while (KEYS[slot] != 0 && KEYS[slot] != key) {
            slot = (slot + 1) & (KEYS.length - 1);
        }
        return slot;
    }

    /** Whether a slash at the end of its tag says no more than its name, or says that it has no content. */
    boolean mayCloseItself() {
        return switch (group) {
            case VOID, RULE, COLUMN, DRAWING, SHAPE -> true;
            default -> false;
        };
    }

    boolean is(String tag) {
        return name.equals(tag);
    }

    String name() {
        return name;
    }

    Group group() {
        return group;
    }

    /** What it means for lines by its tag alone, as bits of {@link Markup}. */
    int markup() {
        return markup;
    }
}
