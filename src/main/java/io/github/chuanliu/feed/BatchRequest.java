package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * {@code POST /pages/batch}: JSON lines, packed or not. Pages are published as they are read; a line that is no page is
 * named in the answer, and the others are accepted.
 */
record BatchRequest(IngestPublisher publisher, IngestSettings settings, Clock clock, Semaphore places) {

    /** A line may be as long as two pages, and is held in several forms while it is read. */
    private static final int AT_ONCE = 4;

    private static final Duration ROOM_LIMIT = Duration.ofSeconds(10);

    /** Types that no page in a browser can send elsewhere without asking first. */
    private static final Set<String> TYPES = Set.of(
            "application/x-ndjson",
            "application/jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/json",
            "application/gzip");

    BatchRequest(IngestPublisher publisher, IngestSettings settings, Clock clock) {
        this(publisher, settings, clock, new Semaphore(AT_ONCE));
    }

    IngestAnswer take(IngestRequest request) throws IOException {
        if (!places.tryAcquire()) {
            return IngestAnswer.refused(Refusal.BUSY, "too many batches at once");
        }
        try {
            return takeAlone(request);
        } finally {
            places.release();
        }
    }

    private IngestAnswer takeAlone(IngestRequest request) throws IOException {
        String type =
                ContentType.parse(request.header("Content-Type").orElse("")).media();
        if (!TYPES.contains(type)) {
            return IngestAnswer.refused(Refusal.UNSUPPORTED, "the content type must be application/x-ndjson");
        }
        if (request.length().orElse(0L) > settings.maxBatchBytes()) {
            return IngestAnswer.refused(
                    Refusal.TOO_LARGE, "larger than the limit of " + settings.maxBatchBytes() + " bytes for a batch");
        }
        if (!publisher.reserve(0, Duration.ZERO)) {
            return IngestAnswer.refused(Refusal.BUSY, "too many pages wait for the broker");
        }
        publisher.release(0);
        IngestTally tally = new IngestTally();
        Optional<IngestAnswer> refusal = Optional.empty();
        InputStream sent = new RequestBody(request.body(), settings.maxBatchBytes(), settings.requestTime());
        try (Unpacked unpacked = Gunzip.ifCompressed(new BufferedInputStream(sent))) {
            request.isGzip(); // anything else is unsupported
            PageInput input = new PageInput("batch", "", clock.instant(), Map.of(), plain(unpacked));
            new JsonLinesReader().read(input, settings.feed(), item -> take(item, tally));
        } catch (Full e) {
            refusal = Optional.of(IngestAnswer.refused(
                    Refusal.BUSY, "too many pages wait for the broker; send what follows the accepted ones again"));
        } catch (RequestBody.Refused e) {
            refusal = Optional.of(IngestAnswer.refused(e.refusal(), FailureText.of(e)));
        } catch (IOException e) {
            refusal = Optional.of(IngestAnswer.refused(Refusal.BAD, FailureText.of(e)));
        }
        return tally.await(refusal);
    }

    private InputStream plain(Unpacked unpacked) throws IOException {
        InputStream plain = new BufferedInputStream(
                new RequestBody(unpacked.bytes(), settings.maxBatchBytes(), settings.requestTime()));
        plain.mark(2);
        if (Gunzip.isGzip(plain.readNBytes(2))) {
            throw new RequestBody.Refused(Refusal.BAD, "packed twice"); // would pass by the limit
        }
        plain.reset();
        return plain;
    }

    private void take(FeedItem item, IngestTally tally) {
        if (item instanceof FeedItem.Problem problem) {
            tally.rejected(problem);
        } else if (item instanceof FeedItem.Page page) {
            int room = IngestPublisher.room(page.snapshot().body().length);
            if (!publisher.reserve(room, ROOM_LIMIT)) {
                throw new Full();
            }
            tally.sent();
            publisher.send(page.snapshot(), room, trouble -> tally.answered(page, trouble));
        }
    }

    /** Thrown through the reader to end its reading. */
    private static final class Full extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Full() {
            super("full", null, false, false);
        }
    }
}
