package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Standard input, or any other bytes without a file: one page, unless they look like a format that holds many. */
final class StreamSource implements PageSource {

    /** The URL of a page that came without one: it says so, and differs from page to page. */
    private static final String URL_PREFIX = "urn:sha256:";

    private final InputStream stream;
    private final String name;
    private final Optional<String> url;
    private final FeedSettings settings;
    private final Clock clock;

    /**
     * @param name what to call it in messages
     * @param url URL of the page, if the user named one; else it is made from the page's digest
     * @param clock tells when the page was fetched
     */
    StreamSource(InputStream stream, String name, Optional<String> url, FeedSettings settings, Clock clock) {
        this.stream = stream;
        this.name = name;
        this.url = url;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void readInto(Consumer<? super FeedItem> receiver) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(stream, 1 << 16);
            bytes.mark(PageFormat.HEAD_BYTES);
            byte[] head = bytes.readNBytes(PageFormat.HEAD_BYTES);
            bytes.reset();
            PageInput input = new PageInput(name, url.orElse(URL_PREFIX), clock.instant(), Map.of(), bytes);
            PageFormat.ofHead(head).reader().read(input, settings, item -> receiver.accept(withUrl(item)));
        } catch (IOException e) {
            receiver.accept(new FeedItem.Problem(name, name, FailureText.ofReading(e)));
        }
    }

    private FeedItem withUrl(FeedItem item) {
        return item instanceof FeedItem.Page page && page.snapshot().url().equals(URL_PREFIX)
                ? new FeedItem.Page(page.where(), ContentUrl.named(URL_PREFIX, page.snapshot()))
                : item;
    }
}
