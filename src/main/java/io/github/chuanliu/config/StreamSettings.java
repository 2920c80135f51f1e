package io.github.chuanliu.config;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Settings of the {@code stream} command.
 *
 * @param applicationId prefix of group, internal topics and transactional ids
 * @param threads stream threads of this instance, at least 1
 * @param commitInterval how often a transaction commits; a page crosses three of them on its way
 * @param stateDirectory where local state lies
 * @param standbys copies of each store that other instances keep warm
 * @param groupProtocol rebalance protocol
 * @param resendAfter how long a page waits before its sketch is sent again; zero for never
 * @param duplicates what the duplicate decision remembers
 */
public record StreamSettings(
        String applicationId,
        int threads,
        Duration commitInterval,
        Path stateDirectory,
        int standbys,
        GroupProtocol groupProtocol,
        Duration resendAfter,
        DuplicateSettings duplicates) {

    public StreamSettings {
        if (applicationId.isBlank()) {
            throw new ConfigException("the application id is empty: give --application-id a name");
        }
        if (threads < 1) {
            throw new ConfigException("--threads must be at least 1, not " + threads);
        }
        if (commitInterval.isNegative() || commitInterval.isZero()) {
            throw new ConfigException("--commit-interval must be positive, not " + commitInterval.toMillis() + " ms");
        }
        if (resendAfter.isNegative()) {
            throw new ConfigException("--resend-after must not be negative: " + resendAfter.toSeconds());
        }
        if (standbys < 0) {
            throw new ConfigException("--standbys must not be negative: " + standbys);
        }
    }

    /** One thread, 100 ms, no standby, classic protocol, two minutes. */
    public static StreamSettings defaults(Path stateDirectory) {
        return new StreamSettings(
                "chuanliu",
                1,
                Duration.ofMillis(100),
                stateDirectory,
                0,
                GroupProtocol.CLASSIC,
                Duration.ofMinutes(2),
                DuplicateSettings.defaults());
    }

    /** How instances agree on their tasks: CLASSIC is known to every broker, STREAMS is KIP-1071 (brokers from 4.2). */
    public enum GroupProtocol {
        CLASSIC,
        STREAMS
    }
}
