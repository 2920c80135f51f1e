package io.github.chuanliu.feed;

import io.github.chuanliu.article.PageSnapshot;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** {@code POST /pages}: the body is the page, headers say what it is. */
record PageRequest(IngestPublisher publisher, IngestSettings settings, Clock clock) {

    IngestAnswer take(IngestRequest request) throws IOException {
        int limit = settings.feed().maxPageBytes();
        if (request.length().orElse(0L) > limit) {
            return IngestAnswer.refused(Refusal.TOO_LARGE, settings.feed().overLimit());
        }
        boolean isPacked = request.isGzip();
        // Of a packed body or one without a length nobody knows the size until it is read.
        int room =
                IngestPublisher.room((int) (isPacked ? limit : request.length().orElse(limit)));
        if (!publisher.reserve(room, Duration.ZERO)) {
            return IngestAnswer.refused(Refusal.BUSY, "too many pages wait for the broker");
        }
        boolean isSent = false;
        try {
            FeedItem.Page page = new FeedItem.Page("request", snapshot(request, limit));
            int needed = Math.min(room, IngestPublisher.room(page.snapshot().body().length));
            publisher.shrink(room, needed);
            room = needed;
            IngestTally tally = new IngestTally();
            tally.sent();
            isSent = true;
            publisher.send(page.snapshot(), needed, trouble -> tally.answered(page, trouble));
            return tally.await(Optional.empty());
        } catch (IllegalArgumentException | DateTimeException e) {
            return IngestAnswer.refused(Refusal.BAD, FailureText.of(e));
        } finally {
            if (!isSent) {
                publisher.release(room);
            }
        }
    }

    private PageSnapshot snapshot(IngestRequest request, int limit) throws IOException {
        String url = request.header("X-Page-Url")
                .orElseThrow(() -> new IllegalArgumentException("the header X-Page-Url is missing"));
        Instant fetchedAt =
                request.header("X-Fetched-At").map(PageRequest::time).orElseGet(clock::instant);
        byte[] body = body(request, limit);
        if (body.length == 0) {
            throw new IllegalArgumentException("the body is empty");
        }
        ContentType declared = ContentType.parse(request.header("Content-Type").orElse(""));
        return SnapshotRules.require(new PageSnapshot(
                url.strip(),
                fetchedAt,
                declared.media().isEmpty() ? ContentType.guess(body) : declared.media(),
                declared.charset(),
                body,
                settings.feed().feed(),
                Map.of()));
    }

    private byte[] body(IngestRequest request, int limit) throws IOException {
        InputStream sent = new RequestBody(request.body(), limit, settings.requestTime());
        if (!request.isGzip()) {
            return sent.readAllBytes();
        }
        try (Unpacked unpacked = Gunzip.ifCompressed(new BufferedInputStream(sent))) {
            return new RequestBody(unpacked.bytes(), limit, settings.requestTime()).readAllBytes();
        }
    }

    private static Instant time(String text) {
        return text.matches("-?[0-9]{1,15}")
                ? Instant.ofEpochMilli(Long.parseLong(text))
                : OffsetDateTime.parse(text).toInstant();
    }
}
