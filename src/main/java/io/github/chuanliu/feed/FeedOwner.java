package io.github.chuanliu.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.UUID;

/**
 * The process that feeds under a name.
 *
 * @param session differs from start to start
 * @param host name of its machine
 * @param process its id there
 * @param since when it started
 */
public record FeedOwner(String session, String host, long process, Instant since) {

    static FeedOwner thisProcess(Instant now) {
        return new FeedOwner(
                UUID.randomUUID().toString(),
                hostName(),
                ProcessHandle.current().pid(),
                now);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "unknown";
        }
    }
}
