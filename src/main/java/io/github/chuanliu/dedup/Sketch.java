package io.github.chuanliu.dedup;

/**
 * All that the ordered partition needs to know of a page, about a quarter of a kilobyte.
 *
 * @param position where the page lies; its identity
 * @param url hash of the URL
 * @param digest hash of the normalised body; in hexadecimal it is the articleId
 * @param signature MinHash of the normalised body
 * @param length characters of the normalised body, at least 0
 * @param pageTime when the page was published, else fetched, in milliseconds since 1970 UTC
 * @param claims what another print must not contradict
 */
public record Sketch(
        PagePosition position,
        Hash128 url,
        Hash128 digest,
        Signature signature,
        int length,
        long pageTime,
        Claims claims) {

    /** The articleId: 32 hexadecimal digits in lower case. */
    public String articleId() {
        return digest.hex();
    }
}
