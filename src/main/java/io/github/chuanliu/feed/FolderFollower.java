package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnsupportedVersionException;

/**
 * Publishes what a folder holds and what comes into it, each page once however often this process dies. While Kafka,
 * the registry or the folder is away it waits and tries again.
 */
public final class FolderFollower {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    private final FolderScan scan;
    private final FollowSettings settings;
    private final FeedTarget target;
    private final FollowEvents events;
    private final BadLines badLines;
    private final Clock clock;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private Duration pause = FIRST_PAUSE;
    private boolean isShutOut;

    /** @param folder what is followed, with all folders in it */
    public FolderFollower(
            Path folder,
            FollowSettings settings,
            FeedTarget target,
            FollowEvents events,
            BadLines badLines,
            Clock clock) {
        this.scan = new FolderScan(folder);
        this.settings = settings;
        this.target = target;
        this.events = events;
        this.badLines = badLines;
        this.clock = clock;
    }

    /**
     * Follows until it is asked to stop, or as the settings say; what was read by then is committed.
     *
     * @throws FeedException if another feeder of the same name took over, or the side file cannot be written
     * @throws KafkaException if Kafka does not let us in
     */
    public void run(StopSignal stop) {
        FeedOwner owner = FeedOwner.thisProcess(clock.instant());
        FollowRound round = new FollowRound(scan, settings, events, clock, stop);
        boolean isDone = false;
        while (!isDone && !stop.isGiven()) {
            try {
                if (isShutOut) {
                    requireOwned(owner);
                }
                isDone = session(owner, round, stop);
            } catch (KafkaException e) {
                requireTransient(e);
                await(e, stop);
            } catch (IOException e) {
                await(e, stop);
            }
        }
    }

    private boolean session(FeedOwner owner, FollowRound round, StopSignal stop) throws IOException {
        try (LedgerSession session = LedgerSession.open(target, owner, events, refused, badLines)) {
            round.startOver();
            return follow(session, round, stop);
        }
    }

    /** @return true if all is published, and following ends with that */
    private boolean follow(LedgerSession session, FollowRound round, StopSignal stop) throws IOException {
        while (!stop.isGiven()) {
            int open = round.run(session);
            pause = FIRST_PAUSE;
            if (open == 0 && settings.ending() == FollowSettings.Ending.WHEN_ALL_IS_PUBLISHED) {
                return true;
            }
            stop.await(settings.interval(), events::busy);
        }
        return false;
    }

    private void await(Exception failure, StopSignal stop) {
        events.waiting(FailureText.of(failure), pause);
        stop.await(pause);
        Duration longer = pause.multipliedBy(2);
        pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }

    private void requireTransient(KafkaException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationException
                    || cause instanceof AuthorizationException
                    || cause instanceof UnsupportedVersionException
                    || cause instanceof ConfigException) {
                throw failure;
            }
            isShutOut |= cause instanceof ProducerFencedException || cause instanceof InvalidProducerEpochException;
        }
    }

    /** A producer is shut out too when its transaction took too long; who announced itself last in the ledger tells which it is. */
    private void requireOwned(FeedOwner owner) {
        Optional<FeedOwner> now = target.ledger().read(target.feed(), events).owner();
        if (now.isPresent() && !now.get().session().equals(owner.session())) {
            throw new FeedException("another feeder named " + target.feed() + " took over, process "
                    + now.get().process() + " on " + now.get().host() + " since "
                    + now.get().since() + "; this one ends. Give feeders of different folders different names with"
                    + " --feed-name");
        }
        isShutOut = false;
    }
}
