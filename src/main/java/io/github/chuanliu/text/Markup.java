package io.github.chuanliu.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What one element means for the lines inside it. Computed from the element alone, so that entering and leaving it agree.
 */
record Markup(
        boolean endsLine,
        boolean hidden,
        boolean frame,
        boolean link,
        boolean listItem,
        boolean caption,
        boolean heading) {

    private static final Markup INLINE = new Markup(false, false, false, false, false, false, false);
    private static final Markup LINK = new Markup(false, false, false, true, false, false, false);
    private static final Markup HIDDEN = new Markup(true, true, false, false, false, false, false);
    private static final Set<String> HIDDEN_TAGS = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "select",
            "option",
            "textarea",
            "button",
            "svg",
            "iframe",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "datalist",
            "dialog",
            "input",
            "math",
            "head",
            "title");
    private static final Set<String> FRAME_TAGS = Set.of("nav", "footer", "aside", "menu");
    private static final Set<String> INLINE_BREAKS = Set.of("br", "hr");

    static Markup of(Element element) {
        String tag = element.normalName();
        if (HIDDEN_TAGS.contains(tag) || isHidden(element)) {
            return HIDDEN;
        }
        if (tag.equals("a")) {
            return LINK;
        }
        if (!element.isBlock() && !INLINE_BREAKS.contains(tag)) {
            return INLINE;
        }
        return new Markup(
                true,
                false,
                FRAME_TAGS.contains(tag) || hasFrameName(element),
                false,
                tag.equals("li") || tag.equals("dt") || tag.equals("dd"),
                tag.equals("figcaption"),
                tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6');
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

    private static boolean hasFrameName(Element element) {
        String tag = element.normalName();
        if (tag.equals("body") || tag.equals("html") || tag.equals("article") || tag.equals("main")) {
            return false;
        }
        String name = element.className() + ' ' + element.id();
        return name.length() > 1 && name.length() < 300 && FrameNames.match(name);
    }
}
