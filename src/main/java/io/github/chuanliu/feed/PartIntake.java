package io.github.chuanliu.feed;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/** Takes the items of one part, passes over those that are published already, and notes how far it got. */
final class PartIntake implements Consumer<FeedItem> {

    private static final Duration LONG_WAIT = Duration.ofMillis(200);

    private final LedgerSession session;
    private final FollowSettings settings;
    private final Clock clock;
    private final StopSignal stop;
    private final Extent part;
    private final Fingerprint fingerprint;
    private final long already;
    private LedgerEntry entry;
    private long seen;

    PartIntake(
            LedgerSession session,
            FollowSettings settings,
            Clock clock,
            StopSignal stop,
            LedgerEntry entry,
            Extent part,
            Fingerprint fingerprint) {
        this.session = session;
        this.settings = settings;
        this.clock = clock;
        this.stop = stop;
        this.entry = entry;
        this.part = part;
        this.fingerprint = fingerprint;
        this.already = entry.position().items();
    }

    @Override
    public void accept(FeedItem item) {
        if (item instanceof FeedItem.Skipped) {
            return; // records that hold no page are no news in an archive
        }
        if (seen < already) {
            seen++;
            return;
        }
        if (stop.isGiven()) {
            throw new Publishing.Ended();
        }
        if (item instanceof FeedItem.Page page && !session.isRefused(page)) {
            pause();
            session.publish(page);
            entry = entry.withPage();
        } else {
            session.failed(problem(item));
            entry = entry.withProblem();
        }
        seen++;
        reached(entry.position().within(part, seen));
        session.commitIfDue();
    }

    /** The part is read to its end. */
    LedgerEntry finish() {
        reached(entry.position().after(part, Math.max(0, already - seen)));
        session.commitIfDue();
        return entry;
    }

    private void reached(ReadPosition position) {
        entry = entry.at(position, fingerprint, clock.instant());
        session.reached(entry);
    }

    private void pause() {
        Duration wait = settings.rate().next();
        if (wait.compareTo(LONG_WAIT) > 0) {
            session.commit(); // nobody should wait for pages that are sent already
        }
        if (!wait.isZero()) {
            stop.await(wait, session::busy);
            if (stop.isGiven()) {
                throw new Publishing.Ended();
            }
        }
    }

    private static FeedItem.Problem problem(FeedItem item) {
        return item instanceof FeedItem.Page page
                ? new FeedItem.Problem(
                        page.snapshot().url(), page.where(), "larger than the brokers accept: see max.message.bytes")
                : (FeedItem.Problem) item;
    }
}
