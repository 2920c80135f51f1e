package io.github.chuanliu.bench;

import io.github.chuanliu.config.DuplicateSettings;
import io.github.chuanliu.config.StreamSettings;
import java.time.Duration;

/**
 * What everything that is compared has in common.
 *
 * @param partitions of {@code pages.fetched}
 * @param threads of the stream
 * @param commitInterval how often a transaction commits
 */
public record Setup(int partitions, int threads, Duration commitInterval) {

    Setup withCommitInterval(Duration other) {
        return new Setup(partitions, threads, other);
    }

    StreamSettings settings(TestBed bed, String applicationId) {
        return settings(bed, applicationId, 0);
    }

    /** @param instance of the application, which has a folder of its own */
    StreamSettings settings(TestBed bed, String applicationId, int instance) {
        return new StreamSettings(
                applicationId,
                threads,
                commitInterval,
                bed.folder().resolve("state-" + applicationId + "-" + instance),
                0,
                StreamSettings.GroupProtocol.CLASSIC,
                Duration.ZERO,
                DuplicateSettings.defaults());
    }
}
