package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A URL for a page that came without one, made from its bytes: the same page has the same URL everywhere. */
final class ContentUrl {

    private ContentUrl() {}

    static PageSnapshot named(String prefix, PageSnapshot page) {
        return new PageSnapshot(
                prefix + digest(page.body()),
                page.fetchedAt(),
                page.contentType(),
                page.charset(),
                page.body(),
                page.feed(),
                page.attributes());
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
