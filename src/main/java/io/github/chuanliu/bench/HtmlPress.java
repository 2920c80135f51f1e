package io.github.chuanliu.bench;

import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.bench.StoryWriter.Story;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/**
 * Prints stories as news sites do: 50 to 150 KB of HTML a page, most of it scripts, style, menus and lists of other
 * articles. The same for the same seed.
 */
final class HtmlPress {

    private static final Instant FETCHED = Instant.parse("2024-05-20T02:00:00Z");
    private static final int LEAST_BYTES = 50_000;
    private static final int MOST_BYTES = 150_000;

    private final StoryWriter writer = new StoryWriter();
    private final Random random;
    private int number;

    HtmlPress(long seed) {
        this.random = new Random(seed);
    }

    PageSnapshot next() {
        byte[] body =
                html(LEAST_BYTES + random.nextInt(MOST_BYTES - LEAST_BYTES)).getBytes(StandardCharsets.UTF_8);
        return new PageSnapshot(
                "https://site" + number % 97 + ".example/" + number++ + ".html",
                FETCHED,
                "text/html",
                Optional.of("UTF-8"),
                body,
                "bench",
                Map.of());
    }

    /** Shares of the page: about a third scripts and style, the rest links, and the story. */
    private String html(int bytes) {
        Story story = writer.fill(writer.formula(random), writer.slots(random));
        String title = line(18);
        StringBuilder page = new StringBuilder(bytes)
                .append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>")
                .append(title)
                .append("_新闻频道</title><style>");
        repeat(
                page,
                bytes / 10,
                () -> ".c" + random.nextInt(999) + "{margin:0 auto;width:" + random.nextInt(999) + "px;color:#333}\n");
        page.append("</style><script>");
        repeat(
                page,
                page.length() + bytes / 5,
                () -> "var v" + random.nextInt(9999) + "={a:" + random.nextInt() + ",b:\""
                        + Integer.toHexString(random.nextInt()) + "\"};\n");
        page.append("</script></head><body><div class=\"nav\"><ul>");
        // A link is about 120 characters and 160 bytes.
        int links = (bytes - page.length() - 3 * story.body().length()) * 3 / 4;
        links(page, links / 3);
        page.append("</ul></div><div class=\"main\"><h1>")
                .append(title)
                .append("</h1><div class=\"info\">2024-05-1")
                .append(random.nextInt(10))
                .append(" 09:30 来源:四川日报</div><div class=\"content\">");
        story.paragraphs().forEach(text -> page.append("<p>").append(text).append("</p>\n"));
        page.append("</div></div><div class=\"side\"><ul>");
        links(page, links / 3);
        page.append("</ul></div><div class=\"foot\"><ul>");
        links(page, links / 3);
        return page.append("</ul></div></body></html>").toString();
    }

    private void links(StringBuilder page, int chars) {
        repeat(
                page,
                page.length() + chars,
                () -> "<li class=\"item\"><a href=\"/2024/05/" + random.nextInt(99999)
                        + ".html\" target=\"_blank\" title=\"\"><span>" + line(8 + random.nextInt(16))
                        + "</span></a><em>05-1" + random.nextInt(10) + "</em></li>\n");
    }

    private static void repeat(StringBuilder page, int until, Supplier<String> piece) {
        while (page.length() < until) {
            page.append(piece.get());
        }
    }

    private String line(int chars) {
        List<String> lines = writer.frame(random, chars);
        return lines.get(0);
    }
}
