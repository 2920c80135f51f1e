package io.github.chuanliu.text;

/**
 * Cuts a page into tags, texts and comments as the HTML standard does (section 13.2.5), for the forms that most pages are
 * written in. Whatever is rarer, or an error that the standard repairs, is {@link Token#BROKEN}.
 */
final class HtmlScanner {

    /** What comes next on the page. */
    enum Token {
        TEXT,
        START,
        END,
        COMMENT,
        DOCTYPE,
        END_OF_PAGE,
        BROKEN
    }

    private final String html;
    private final TagAttributes attributes;
    /** Where the next token begins. */
    private int at;

    private int textStart;
    private int textEnd;
    private HtmlElement element = HtmlElement.UNKNOWN;

    HtmlScanner(String html) {
        this.html = html;
        this.attributes = new TagAttributes(html);
    }

    /** Reads the next token; {@link Token#BROKEN} is the last. */
    Token next() {
        if (at == html.length()) {
            return Token.END_OF_PAGE;
        }
        if (html.charAt(at) != '<') {
            textStart = at;
            int end = html.indexOf('<', at);
            textEnd = end < 0 ? html.length() : end;
            at = textEnd;
            return Token.TEXT;
        }
        char second = at + 1 < html.length() ? html.charAt(at + 1) : '<';
        if (second == '/') {
            return endTag();
        }
        return second == '!' ? declaration() : startTag();
    }

    private Token startTag() {
        int end = name(at + 1);
        at = element == HtmlElement.UNKNOWN ? -1 : attributes.read(end);
        boolean closed = at >= 0 && attributes.selfClosing();
        return at < 0 || (closed && !element.mayCloseItself()) ? Token.BROKEN : Token.START;
    }

    private Token endTag() {
        at = afterEndTag(name(at + 2));
        return at < 0 || element == HtmlElement.UNKNOWN ? Token.BROKEN : Token.END;
    }

    /** Where the end tag is over whose name ends at a position, or -1 when more than blanks stand in it. */
    private int afterEndTag(int nameEnd) {
        int end = nameEnd;
        while (end < html.length() && TagAttributes.isBlank(html.charAt(end))) {
            end++;
        }
        return end < html.length() && html.charAt(end) == '>' ? end + 1 : -1;
    }

    /** Reads the name of a tag; returns where it ends. */
    private int name(int start) {
        long key = 0;
        int end = start;
        while (end < html.length() && HtmlElement.isLetter(html.charAt(end))) {
            key = HtmlElement.key(key, html.charAt(end++));
        }
        char behind = end < html.length() ? html.charAt(end) : '<';
        boolean ended = behind == '>' || behind == '/' || TagAttributes.isBlank(behind);
        element = ended && end - start <= HtmlElement.LONGEST ? HtmlElement.of(key) : HtmlElement.UNKNOWN;
        if (ended && element == HtmlElement.UNKNOWN) {
            element = HtmlElement.custom(html.substring(start, end));
        }
        return end;
    }

    private Token declaration() {
        if (html.startsWith("<!--", at)) {
            at = html.startsWith(">", at + 4) || html.startsWith("->", at + 4) ? -1 : afterComment(at + 4);
            return at < 0 ? Token.BROKEN : Token.COMMENT;
        }
        if (!html.regionMatches(true, at, "<!doctype ", 0, 10)) {
            return Token.BROKEN;
        }
        at = html.indexOf('>', at) + 1;
        return at > 0 ? Token.DOCTYPE : Token.BROKEN;
    }

    private int afterComment(int start) {
        int dashes = html.indexOf("--", start);
        while (dashes >= 0 && !html.startsWith(">", dashes + 2)) {
            dashes = html.startsWith("!>", dashes + 2) ? -1 : html.indexOf("--", dashes + 1);
        }
        return dashes < 0 ? -1 : dashes + 3;
    }

    /**
     * Passes over what stands behind a start tag that was just read and is no markup, up to its end tag and over it.
     *
     * @return whether the end tag was found
     */
    boolean skipContent(HtmlElement raw) {
        String name = raw.name();
        textStart = at;
        int end = html.indexOf("</", at);
        while (end >= 0 && !html.regionMatches(true, end + 2, name, 0, name.length())) {
            end = html.indexOf("</", end + 2);
        }
        textEnd = end;
        at = end < 0 ? -1 : afterEndTag(end + 2 + name.length());
        return at >= 0;
    }

    /** Passes over a line feed. */
    void skipLineFeed() {
        at += html.startsWith("\n", at) ? 1 : 0;
    }

    /** The element of the tag that was read. */
    HtmlElement element() {
        return element;
    }

    /** The attributes of the start tag that was read. */
    TagAttributes attributes() {
        return attributes;
    }

    /** The text or content that was read, as it is written. */
    String text() {
        return html.substring(textStart, textEnd);
    }

    boolean isBlank() {
        for (int i = textStart; i < textEnd; i++) {
            if (!TagAttributes.isBlank(html.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
