package io.github.chuanliu.wire;

import io.github.chuanliu.article.PageSnapshot;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Maps page snapshots to and from their Avro record. */
final class PageSnapshotCodec {

    private PageSnapshotCodec() {}

    static io.github.chuanliu.avro.PageSnapshot toAvro(PageSnapshot page) {
        return io.github.chuanliu.avro.PageSnapshot.newBuilder()
                .setUrl(page.url())
                .setFetchedAt(page.fetchedAt())
                .setContentType(page.contentType())
                .setCharset(page.charset().orElse(null))
                .setBody(ByteBuffer.wrap(page.body()))
                .setFeed(page.feed())
                .setAttributes(page.attributes())
                .build();
    }

    static PageSnapshot fromAvro(io.github.chuanliu.avro.PageSnapshot page) {
        ByteBuffer body = page.getBody().duplicate();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return new PageSnapshot(
                page.getUrl(),
                page.getFetchedAt(),
                page.getContentType(),
                Optional.ofNullable(page.getCharset()),
                bytes,
                page.getFeed(),
                page.getAttributes());
    }
}
