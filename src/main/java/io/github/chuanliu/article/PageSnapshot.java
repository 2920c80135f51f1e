package io.github.chuanliu.article;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * One page exactly as it was fetched.
 *
 * @param url where it was fetched; files have a {@code file:} URI relative to the folder that was fed
 * @param fetchedAt when it was fetched, or when the file was last modified
 * @param contentType media type as declared or guessed from the file name, such as {@code text/html}
 * @param charset the charset that the transport declared, if any; a claim, not a fact
 * @param body the bytes, untouched; not copied, so callers must not change them
 * @param feed the feed that published it
 * @param attributes transport facts: HTTP headers, WARC headers, file name
 */
public record PageSnapshot(
        String url,
        Instant fetchedAt,
        String contentType,
        Optional<String> charset,
        byte[] body,
        String feed,
        Map<String, String> attributes) {

    public PageSnapshot {
        attributes = Map.copyOf(attributes);
    }
}
