package io.github.chuanliu.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML from plain text, by declaration or by its first tags. */
final class HtmlSniffer {

    private static final int SNIFFED = 4096;
    private static final int ENOUGH_TAGS = 5;
    private static final Pattern OPENING = Pattern.compile(
            "^[\\s\\uFEFF]{0,200}<(?:!doctype\\s{1,5}html|html|head|body|\\?xml|!--|meta|title)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|a|td|tr|table|li|ul|br|meta|script|h[1-6])[\\s/>]", Pattern.CASE_INSENSITIVE);

    private HtmlSniffer() {}

    static boolean isHtml(String contentType, String text) {
        String type = contentType.toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            return true;
        }
        String head = text.length() > SNIFFED ? text.substring(0, SNIFFED) : text;
        if (head.indexOf('<') < 0) {
            return false;
        }
        if (OPENING.matcher(head).find()) {
            return true;
        }
        Matcher tag = TAG.matcher(head);
        int tags = 0;
        while (tags < ENOUGH_TAGS && tag.find()) {
            tags++;
        }
        return tags >= ENOUGH_TAGS;
    }
}
