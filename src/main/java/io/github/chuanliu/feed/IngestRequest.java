package io.github.chuanliu.feed;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * What is used of an HTTP request.
 *
 * @param headers a header by its name
 * @param length as announced
 * @param body not read yet
 */
record IngestRequest(Function<String, Optional<String>> headers, OptionalLong length, InputStream body) {

    Optional<String> header(String name) {
        return headers.apply(name);
    }

    /**
     * Whether the body is packed.
     *
     * @throws IOException if it is packed in a way that is not supported
     */
    boolean isGzip() throws IOException {
        String encoding = header("Content-Encoding").orElse("identity").strip().toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "identity", "" -> false;
            case "gzip", "x-gzip" -> true;
            default ->
                throw new RequestBody.Refused(
                        Refusal.UNSUPPORTED, "the content encoding is not supported; send gzip or none");
        };
    }
}
