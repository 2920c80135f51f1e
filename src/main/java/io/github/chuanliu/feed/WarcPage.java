package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A captured page: the record's URL and time, the bytes without transfer and content encoding, the headers of record and
 * response as attributes.
 *
 * @param record a record that has a target
 * @param attributes what the source knows
 * @param settings of the feed
 */
record WarcPage(WarcTargetRecord record, Map<String, String> attributes, FeedSettings settings) {

    /** Said by the attribute's prefix already. */
    private static final Pattern WARC_PREFIX = Pattern.compile("(?i)^WARC-");

    /**
     * The page in a response that was captured, or nothing but what kind of thing it is instead.
     *
     * @throws IOException if the response cannot be parsed or unpacked
     */
    Found ofResponse(WarcResponse response, WarcRecords records) throws IOException {
        if (!response.contentType().base().toString().equals("application/http")) {
            return new Found.NoPage("response " + response.contentType().base());
        }
        HttpResponse http = records.http(response);
        if (http.status() / 100 != 2) {
            return new Found.NoPage("status " + http.status());
        }
        Attributes all = new Attributes(attributes);
        all.put(Attributes.HTTP, "status", Integer.toString(http.status()));
        putAll(all, Attributes.HTTP, http.headers());
        try (Unpacked body = HttpContent.of(http)) {
            return page(http.headers().first("Content-Type").orElse(""), body.bytes(), all);
        }
    }

    /**
     * The page that a record holds as it is: a resource, or the text that was made of one.
     *
     * @throws IOException if it cannot be read
     */
    Found ofPayload() throws IOException {
        return page(
                record.headers().first("Content-Type").orElse(""), record.body().stream(), new Attributes(attributes));
    }

    private Found page(String header, InputStream bytes, Attributes all) throws IOException {
        ContentType declared = ContentType.parse(header);
        if (!declared.media().isEmpty() && !declared.isPage()) {
            return new Found.NoPage(declared.media());
        }
        byte[] body = bytes.readNBytes(settings.maxPageBytes() + 1);
        if (body.length > settings.maxPageBytes()) {
            throw new IOException(settings.overLimit());
        }
        putAll(all, Attributes.WARC, record.headers());
        PageSnapshot snapshot = new PageSnapshot(
                Optional.ofNullable(record.target()).orElse("").strip(),
                record.date(),
                declared.media().isEmpty() ? ContentType.guess(body) : declared.media(),
                declared.charset(),
                body,
                settings.feed(),
                all.values());
        return new Found.Snapshot(SnapshotRules.require(snapshot));
    }

    private static void putAll(Attributes all, String prefix, MessageHeaders headers) {
        for (Map.Entry<String, List<String>> header : headers.map().entrySet()) {
            String name = WARC_PREFIX.matcher(header.getKey()).replaceFirst("");
            all.put(prefix, name, String.join(", ", header.getValue()));
        }
    }

    /** What a record holds. */
    sealed interface Found {

        /** A page. */
        record Snapshot(PageSnapshot page) implements Found {}

        /** Something else, of this kind. */
        record NoPage(String kind) implements Found {}
    }
}
