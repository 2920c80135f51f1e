package io.github.chuanliu.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What one element means for the lines inside it. */
record Markup(
        boolean endsLine,
        boolean hidden,
        boolean frame,
        boolean link,
        boolean listItem,
        boolean caption,
        boolean heading,
        boolean preformatted) {

    private static final Markup INLINE = new Markup(false, false, false, false, false, false, false, false);
    private static final Markup LINK = new Markup(false, false, false, true, false, false, false, false);
    private static final Markup HIDDEN = new Markup(true, true, false, false, false, false, false, false);
    private static final Markup BLOCK = new Markup(true, false, false, false, false, false, false, false);
    private static final Markup FRAME = new Markup(true, false, true, false, false, false, false, false);
    private static final Markup ITEM = new Markup(true, false, false, false, true, false, false, false);
    private static final Markup CAPTION = new Markup(true, false, false, false, false, true, false, false);
    private static final Markup HEADING = new Markup(true, false, false, false, false, false, true, false);
    private static final Markup PREFORMATTED = new Markup(true, false, false, false, false, false, false, true);

    private static final int FORM_LEVELS = 4;

    private static final Set<String> WHOLE_PAGE = Set.of("body", "html", "article", "main");

    /** Tags that mean more than their being block or inline. */
    private static final Map<String, Markup> BY_TAG = new HashMap<>();

    static {
        put(
                HIDDEN,
                "script style noscript template select option textarea button svg iframe object embed canvas audio video"
                        + " datalist dialog input math head title");
        put(FRAME, "nav footer aside menu");
        put(LINK, "a");
        put(BLOCK, "br hr");
        put(ITEM, "li dt dd");
        put(CAPTION, "figcaption");
        put(HEADING, "h1 h2 h3 h4 h5 h6");
        put(PREFORMATTED, "pre");
    }

    private static void put(Markup markup, String tags) {
        for (String tag : tags.split(" ")) {
            BY_TAG.put(tag, markup);
        }
    }

    static Markup of(Element element) {
        String tag = element.normalName();
        Markup known = BY_TAG.get(tag);
        Markup markup = known != null ? known : element.isBlock() ? BLOCK : INLINE;
        if (tag.equals("label") && isInForm(element)) {
            return HIDDEN;
        }
        if (markup.hidden() || element.attributesSize() == 0) {
            return markup;
        }
        if (isHidden(element) || tag.equals("label") && element.hasAttr("for")) {
            return HIDDEN;
        }
        if (!markup.frame() && CaptionNames.match(element.attr("class"))) {
            return CAPTION;
        }
        boolean framed = markup.endsLine() && !markup.frame() && !WHOLE_PAGE.contains(tag) && hasFrameName(element);
        return framed ? markup.asFrame() : markup;
    }

    private Markup asFrame() {
        return new Markup(true, false, true, false, listItem, caption, heading, preformatted);
    }

    Markup withoutFrame() {
        return new Markup(endsLine, hidden, false, link, listItem, caption, heading, preformatted);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty()
                && style.length() < 2000
                && style.replace(" ", "").toLowerCase(Locale.ROOT).contains("display:none");
    }

    /** Labels of fields are no text; some sites label the facts about a page with the same element. */
    private static boolean isInForm(Element label) {
        Element parent = label.parent();
        for (int level = 0; level < FORM_LEVELS && parent != null; level++) {
            if (parent.normalName().equals("form")) {
                return true;
            }
            parent = parent.parent();
        }
        return false;
    }

    private static boolean hasFrameName(Element element) {
        String name = element.className();
        String id = element.id();
        return name.length() + id.length() < 299 && (FrameNames.match(name) || FrameNames.match(id));
    }
}
