package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the tests of this package build and read. */
final class Feeds {

    static final Instant MONDAY_NOON = Instant.parse("2024-07-08T04:00:00Z");
    static final FeedSettings SMALL_PAGES = new FeedSettings("test", 1_000);

    private Feeds() {}

    static List<FeedItem> read(PageSource source) {
        List<FeedItem> items = new ArrayList<>();
        source.readInto(items::add);
        return items;
    }

    static List<PageSnapshot> pages(PageSource source) {
        return read(source).stream()
                .filter(FeedItem.Page.class::isInstance)
                .map(item -> ((FeedItem.Page) item).snapshot())
                .toList();
    }

    static List<String> urls(PageSource source) {
        return pages(source).stream().map(PageSnapshot::url).toList();
    }

    /** Problems and skipped places, as a terminal shows them. */
    static List<String> remarks(PageSource source) {
        return read(source).stream()
                .filter(item -> !(item instanceof FeedItem.Page))
                .map(FeedItem::toString)
                .toList();
    }

    static FeedItem.Page page(String url, int bytes) {
        return new FeedItem.Page(
                "/somewhere/" + url,
                new PageSnapshot(url, MONDAY_NOON, "text/plain", Optional.empty(), new byte[bytes], "test", Map.of()));
    }

    static PageSource of(FeedItem... items) {
        return receiver -> List.of(items).forEach(receiver);
    }

    static String text(PageSnapshot page) {
        return new String(page.body(), StandardCharsets.UTF_8);
    }
}
