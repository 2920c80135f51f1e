package io.github.chuanliu.text;

import java.util.Locale;

/** Reads the scripts of a page whose tags nest. */
final class NestedScripts {

    private NestedScripts() {}

    /** Reads a script whose start tag was read; false when a comment in it may hide its end tag. */
    static boolean read(HtmlScanner page, PageTree tree) {
        String type = page.attributes().get(AttributeName.TYPE);
        if (!page.skipContent(page.element())) {
            return false;
        }
        String source = page.text();
        int comment = source.indexOf("<!--");
        if (comment >= 0 && source.toLowerCase(Locale.ROOT).indexOf("<script", comment) >= 0) {
            return false;
        }
        tree.script(type, source);
        return true;
    }
}
