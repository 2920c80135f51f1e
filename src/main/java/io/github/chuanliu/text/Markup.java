package io.github.chuanliu.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

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

    private static final Set<String> WHOLE_PAGE = Set.of("body", "html", "article", "main");

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
        BY_TAG.put("a", LINK);
    }

    private Markup() {}

    private static void put(int markup, String tags) {
        for (String tag : tags.split(" ")) {
            BY_TAG.put(tag, markup | ENDS_LINE);
        }
    }

    static int of(Element element) {
        String tag = element.normalName();
        Integer known = BY_TAG.get(tag);
        int markup = known != null ? known : element.isBlock() ? ENDS_LINE : 0;
        if ((markup & HIDDEN) != 0 || element.attributesSize() == 0) {
            return markup;
        }
        Attributes attributes = element.attributes();
        if (isHidden(attributes)) {
            return HIDDEN | ENDS_LINE;
        }
        if ((markup & FRAME) != 0) {
            return markup;
        }
        String names = attributes.get("class");
        if (CaptionNames.match(names)) {
            return CAPTION | ENDS_LINE;
        }
        boolean framed = (markup & ENDS_LINE) != 0
                && !WHOLE_PAGE.contains(tag)
                && hasFrameName(names.strip(), attributes.get("id"));
        return framed ? markup | FRAME : markup;
    }

    private static boolean isHidden(Attributes attributes) {
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        return !style.isEmpty()
                && style.length() < LONGEST_STYLE
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    private static boolean hasFrameName(String names, String id) {
        return names.length() + id.length() < LONGEST_NAMES && (FrameNames.match(names) || FrameNames.match(id));
    }
}
