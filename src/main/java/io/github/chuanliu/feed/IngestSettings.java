package io.github.chuanliu.feed;

import java.time.Duration;
import java.util.Optional;

/**
 * How pages are taken in over HTTP.
 *
 * @param host address to listen at
 * @param port 0 for any free one
 * @param token what clients must show; empty if everyone who reaches the address may publish
 * @param feed name of the feed, and the size limit of a page
 * @param maxBatchBytes largest batch, packed and unpacked
 * @param bufferBytes so many bytes may wait for the broker; more are refused
 * @param requestTime a request must be sent within this time
 * @param idleTime a connection on which nothing moves for so long is closed
 * @param connections at most so many at once
 */
public record IngestSettings(
        String host,
        int port,
        Optional<BearerToken> token,
        FeedSettings feed,
        long maxBatchBytes,
        int bufferBytes,
        Duration requestTime,
        Duration idleTime,
        int connections) {

    /** Loopback, batches of eight pages' size, 32 MiB waiting, a minute a request, 15 idle seconds, 256 connections. */
    public static IngestSettings of(String host, int port, Optional<BearerToken> token, FeedSettings feed) {
        return new IngestSettings(
                host,
                port,
                token,
                feed,
                8L * feed.maxPageBytes(),
                32 << 20,
                Duration.ofMinutes(1),
                Duration.ofSeconds(15),
                256);
    }

    /** The same with other limits for slow and many clients. */
    public IngestSettings withLimits(Duration request, Duration idle, int open) {
        return new IngestSettings(host, port, token, feed, maxBatchBytes, bufferBytes, request, idle, open);
    }

    /** The same with another buffer. */
    public IngestSettings withBuffer(int bytes) {
        return new IngestSettings(host, port, token, feed, maxBatchBytes, bytes, requestTime, idleTime, connections);
    }
}
