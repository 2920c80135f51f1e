package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a folder, again and again, and publishes what is new each time. */
final class FollowRound {

    /** A file that could not be read is tried again after this time; the others go on. */
    private static final Duration POSTPONED = Duration.ofSeconds(30);

    private static final int MAX_REMARKS = 10_000;

    private final FolderScan scan;
    private final FollowSettings settings;
    private final FollowEvents events;
    private final Clock clock;
    private final StopSignal stop;
    private final Rest rest;
    private final Forgetting forgetting;
    private final Map<String, SeenFile> settled = new HashMap<>();
    private final Map<String, Instant> postponed = new HashMap<>();
    private final Set<String> remarked = new HashSet<>();
    private final Unfinished unfinished = new Unfinished();
    private final Awaited awaited = new Awaited();

    FollowRound(FolderScan scan, FollowSettings settings, FollowEvents events, Clock clock, StopSignal stop) {
        this.scan = scan;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.stop = stop;
        this.rest = new Rest(settings.minimumAge());
        this.forgetting = new Forgetting(settings.forgetAfter());
    }

    /** A new session begins: what the last one had not committed is to be read again. */
    void startOver() {
        settled.clear();
        unfinished.clear();
    }

    /**
     * One look. Everything is committed when it returns.
     *
     * @return how many files are not done with yet, as far as a run that ends by itself waits for them
     * @throws IOException if the folder cannot be read, or a file broke off; the session is over then
     */
    int run(LedgerSession session) throws IOException {
        List<SeenFile> files = scan.look(this::report);
        rest.look(files, clock.instant());
        if (settings.ending() == FollowSettings.Ending.WHEN_ALL_IS_PUBLISHED) {
            awaited.look(files);
        }
        Set<String> present = files.stream().map(SeenFile::key).collect(Collectors.toSet());
        settled.keySet().retainAll(files.stream().map(SeenFile::name).collect(Collectors.toSet()));
        Lag lag = new Lag(files.stream().filter(this::isOpen).toList(), session.ledger(), events);
        FileIntake intake = new FileIntake(session, scan, settings, clock, stop, lag);
        int open = 0;
        for (SeenFile file : files) {
            if (stop.isGiven()) {
                break;
            }
            if (isOpen(file)) {
                open += take(file, intake, present) ? 0 : 1;
                lag.without(file);
            }
        }
        session.commit();
        Finishing finishing = new Finishing(settings, scan, rest, events);
        finishing.finish(files, session.ledger(), clock.instant());
        forgetting.sweep(session, files, clock.instant());
        session.commit();
        return open;
    }

    /** True if nothing in the file is waited for. */
    private boolean take(SeenFile file, FileIntake intake, Set<String> present) throws IOException {
        Framing.Writing writing = rest.of(file, clock.instant());
        if (writing == Framing.Writing.GOING_ON && unfinished.isTooEarly(file)) {
            return !awaited.includes(file);
        }
        try {
            PageFormat format = FollowedName.format(file.path()).orElseThrow();
            Optional<LedgerEntry> reached = intake.take(file, format, writing, present);
            reached.ifPresent(entry -> unfinished.reached(file, entry));
            if (reached.isEmpty()) {
                return !awaited.includes(file);
            }
            boolean isWhole = reached.get().position().offset() == file.size();
            if (writing == Framing.Writing.GOING_ON) {
                return isWhole || !awaited.includes(file);
            }
            if (!isWhole) {
                remark(file, "its end is incomplete; the rest waits until it is written");
            }
            settled.put(file.name(), file);
            return true;
        } catch (NoSuchFileException e) {
            return !awaited.includes(file); // it has another name by now, or is gone
        } catch (FileIntake.BrokenOff e) {
            postpone(file, e);
            throw e;
        } catch (IOException e) {
            postpone(file, e);
            return false;
        }
    }

    private void postpone(SeenFile file, IOException failure) {
        postponed.put(file.name(), clock.instant().plus(POSTPONED));
        report(new FeedItem.Problem(file.name(), file.path().toString(), FailureText.ofReading(failure)));
    }

    /** Says it once, and not every second. */
    private void report(FeedItem.Problem problem) {
        if (remarked.size() < MAX_REMARKS && remarked.add(problem.toString())) {
            events.failed(problem);
        }
    }

    private boolean isOpen(SeenFile file) {
        if (FollowedName.isUnfinished(file.path()) || file.size() == 0 || file.equals(settled.get(file.name()))) {
            return false;
        }
        if (FollowedName.format(file.path()).isEmpty()) {
            remark(file, "no page by its name");
            return false;
        }
        return Optional.ofNullable(postponed.get(file.name()))
                .filter(until -> until.isAfter(clock.instant()))
                .isEmpty();
    }

    private void remark(SeenFile file, String why) {
        if (remarked.size() < MAX_REMARKS && remarked.add(file.name() + why)) {
            events.remarked(new FeedItem.Skipped(file.path().toString(), why));
        }
    }
}
