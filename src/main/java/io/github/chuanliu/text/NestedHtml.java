package io.github.chuanliu.text;

import io.github.chuanliu.text.HtmlElement.Group;
import io.github.chuanliu.text.HtmlScanner.Token;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * Reads a page whose tags nest as the HTML standard wants them, so that its tree needs no repair; most pages that programs
 * write are such. It is several times as fast as a parser that has to be ready for anything. End tags that the standard
 * lets authors leave out may be left out.
 */
final class NestedHtml {

    private final HtmlScanner page;
    private final PageTree tree = new PageTree();
    private final OpenTags open = new OpenTags(tree);
    private final TagNesting nesting = new TagNesting(open);
    /** Whether the end tag of the body was the last tag. */
    private boolean ended;

    private NestedHtml(String html) {
        this.page = new HtmlScanner(html);
    }

    /** The tree of a page, or nothing when it takes a parser that repairs. */
    static Optional<PageTree> read(String html) {
        NestedHtml reader = new NestedHtml(html);
        boolean nested = html.indexOf('\0') < 0 && new NestedHead(reader.page, reader.tree).read() && reader.body();
        return nested ? Optional.of(reader.tree) : Optional.empty();
    }

    private boolean body() {
        open.push(page.element(), markup());
        Token token = page.next();
        while (token != Token.END_OF_PAGE && take(token)) {
            token = page.next();
        }
        open.closeAll();
        return token == Token.END_OF_PAGE;
    }

    private boolean take(Token token) {
        return switch (token) {
            case TEXT -> text();
            case COMMENT -> true;
            case START -> start(page.element());
            case END -> end(page.element());
            case DOCTYPE, END_OF_PAGE, BROKEN -> false;
        };
    }

    private boolean text() {
        if (ended) {
            return page.isBlank();
        }
        if (open.isInTable() && !page.isBlank()) {
            return false;
        }
        String text = page.text();
        tree.text(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
        return true;
    }

    /** The end tag of the body closes nothing yet: elements behind it still belong to it. */
    private boolean end(HtmlElement element) {
        if (element.is("body") || element.is("html")) {
            ended = true;
            return !open.has(Group.TABLE);
        }
        ended = false;
        return nesting.end(element);
    }

    private boolean start(HtmlElement element) {
        ended = false;
        int markup = markup();
        if (!nesting.start(element)) {
            return false;
        }
        switch (element.group()) {
            case VOID, RULE, COLUMN -> open.put(markup);
            case SCRIPT -> {
                open.put(markup);
                return NestedScripts.read(page, tree);
            }
            case RAW -> {
                return raw(element, markup);
            }
            case TYPED -> {
                return typed(element, markup);
            }
            case SELECT, DRAWING -> {
                return new NestedHidden(page, tree).read(element, markup);
            }
            case PREFORMATTED -> {
                open.push(element, markup);
                page.skipLineFeed();
            }
            default -> open.push(element, markup);
        }
        return true;
    }

    private boolean raw(HtmlElement element, int markup) {
        if (!page.skipContent(element)) {
            return false;
        }
        open.put(markup);
        return true;
    }

    private boolean typed(HtmlElement element, int markup) {
        if (!page.skipContent(element)) {
            return false;
        }
        tree.open(markup);
        tree.text(Parser.unescapeEntities(page.text(), false));
        tree.close();
        return true;
    }

    private int markup() {
        return page.attributes().markup(page.element().markup());
    }
}
