package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;
import io.github.chuanliu.text.HtmlScanner.Token;
import org.jsoup.parser.Parser;

/** Reads a page up to its body, as long as everything stands where the HTML standard wants it. */
final class NestedHead {

    private enum Place {
        BEFORE_DOCTYPE,
        BEFORE_HTML,
        BEFORE_HEAD,
        HEAD,
        NOSCRIPT,
        AFTER_HEAD
    }

    private final HtmlScanner page;
    private final PageTree tree;
    private Place place = Place.BEFORE_DOCTYPE;
    private boolean titled;

    NestedHead(HtmlScanner page, PageTree tree) {
        this.page = page;
        this.tree = tree;
    }

    /** Reads up to the start tag of the body; false when something is out of place. */
    boolean read() {
        while (true) {
            Token token = page.next();
            if (token == Token.START && page.element().is("body")) {
                return place.compareTo(Place.BEFORE_HTML) > 0 && place != Place.NOSCRIPT;
            }
            if (!take(token)) {
                return false;
            }
        }
    }

    private boolean take(Token token) {
        return switch (token) {
            case TEXT -> page.isBlank();
            case COMMENT -> true;
            case DOCTYPE -> place == Place.BEFORE_DOCTYPE && moveTo(Place.BEFORE_HTML);
            case START -> start(page.element());
            case END -> end(page.element());
            case END_OF_PAGE, BROKEN -> false;
        };
    }

    private boolean moveTo(Place next) {
        place = next;
        return true;
    }

    private boolean end(HtmlElement element) {
        return switch (place) {
            case HEAD -> element.is("head") && moveTo(Place.AFTER_HEAD);
            case NOSCRIPT -> element.is("noscript") && moveTo(Place.HEAD);
            default -> false;
        };
    }

    private boolean start(HtmlElement element) {
        if (element.is("html")) {
            return place.compareTo(Place.BEFORE_HTML) <= 0 && moveTo(Place.BEFORE_HEAD);
        }
        if (element.is("head")) {
            return place == Place.BEFORE_HEAD && moveTo(Place.HEAD);
        }
        return switch (place) {
            case HEAD -> element.is("noscript") ? moveTo(Place.NOSCRIPT) : content(element);
            case NOSCRIPT -> element.is("link") || element.group() == Group.RAW ? content(element) : false;
            default -> false;
        };
    }

    private boolean content(HtmlElement element) {
        if (element.is("meta")) {
            TagAttributes meta = page.attributes();
            tree.head()
                    .meta(
                            meta.get(AttributeName.CONTENT),
                            meta.get(AttributeName.PROPERTY),
                            meta.get(AttributeName.NAME),
                            meta.get(AttributeName.ITEMPROP));
            return true;
        }
        if (element.group() == Group.SCRIPT) {
            return NestedScripts.read(page, tree);
        }
        if (element.group() == Group.RAW) {
            return page.skipContent(element);
        }
        return element.is("link") || element.is("base") || (element.group() == Group.TITLE && title(element));
    }

    private boolean title(HtmlElement element) {
        boolean first = !titled;
        titled = true;
        boolean ended = page.skipContent(element);
        if (ended && first) {
            tree.head().title(Parser.unescapeEntities(page.text(), false));
        }
        return ended;
    }
}
