package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;

/** A URL for a page that came without one, made from its bytes: the same page has the same URL everywhere. */
final class ContentUrl {

    private ContentUrl() {}

    static PageSnapshot named(String prefix, PageSnapshot page) {
        return new PageSnapshot(
                prefix + Sha256.hex(page.body()),
                page.fetchedAt(),
                page.contentType(),
                page.charset(),
                page.body(),
                page.feed(),
                page.attributes());
    }
}
