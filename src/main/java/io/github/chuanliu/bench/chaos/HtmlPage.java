package io.github.chuanliu.bench.chaos;

import java.nio.charset.Charset;

/** A page of text as plain HTML in GB18030, as many Chinese sites still send it. */
final class HtmlPage {

    private static final Charset CHARSET = Charset.forName("GB18030");

    private HtmlPage() {}

    static byte[] of(String text) {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"gb18030\"></head><body>\n");
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> html.append("<p>").append(line).append("</p>\n"));
        return html.append("</body></html>\n").toString().getBytes(CHARSET);
    }
}
