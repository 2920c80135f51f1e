package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The whole input is one page.
 *
 * @param contentType media type of the page
 */
record SinglePageReader(String contentType) implements PageReader {

    @Override
    public void read(PageInput input, FeedSettings settings, Consumer<? super FeedItem> receiver) throws IOException {
        // One byte more than allowed tells a page at the limit from one over it, however large the rest may be.
        byte[] body = input.bytes().readNBytes(settings.maxPageBytes() + 1);
        if (body.length > settings.maxPageBytes()) {
            receiver.accept(new FeedItem.Problem(input.url(), input.where(), settings.overLimit()));
            return;
        }
        receiver.accept(new FeedItem.Page(
                input.where(),
                new PageSnapshot(
                        input.url(),
                        input.modified(),
                        contentType,
                        Optional.empty(),
                        body,
                        settings.feed(),
                        input.attributes())));
    }
}
