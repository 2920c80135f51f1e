package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Publishes what is new and complete in one file, part by part. */
final class FileIntake {

    private final LedgerSession session;
    private final FolderScan scan;
    private final FollowSettings settings;
    private final Clock clock;
    private final StopSignal stop;
    private final Lag lag;

    FileIntake(LedgerSession session, FolderScan scan, FollowSettings settings, Clock clock, StopSignal stop, Lag lag) {
        this.session = session;
        this.scan = scan;
        this.settings = settings;
        this.clock = clock;
        this.stop = stop;
        this.lag = lag;
    }

    /**
     * Publishes what is complete and not yet published.
     *
     * @param present inodes of all files in the folder
     * @return where the file stands now; empty if it changed under our hands and must be looked at again
     * @throws BrokenOff if the session must not be committed
     * @throws IOException if the file cannot be read
     */
    Optional<LedgerEntry> take(SeenFile file, PageFormat format, Framing.Writing writing, Set<String> present)
            throws IOException {
        Framing framing = Framing.of(format, settings.feed());
        try (SeekableByteChannel bytes = new WatchedFile(
                Files.newByteChannel(file.path(), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)),
                session::reading)) {
            if (!isStillTheSameFile(file)) {
                return Optional.empty();
            }
            LedgerEntry entry = entry(file, bytes, framing, present);
            while (!stop.isGiven()) {
                ReadPosition position = entry.position();
                Extent part = position.isBetweenParts()
                        ? framing.next(bytes, position.offset(), file.size(), writing)
                        : position.rest();
                if (part.isEmpty()) {
                    return Optional.of(entry);
                }
                Fingerprint fingerprint = framing.fingerprint(bytes, part.to());
                PartIntake intake = new PartIntake(session, settings, clock, stop, entry, part, fingerprint);
                PartStream stream = new PartStream(bytes, part.from(), part.to());
                if (framing.grows()) {
                    read(file, format, position, stream, intake);
                } else {
                    // Held back until it is certain that nobody wrote meanwhile.
                    List<FeedItem> items = new ArrayList<>();
                    read(file, format, position, stream, items::add);
                    if (!scan.again(file).equals(Optional.of(file))) {
                        return Optional.empty();
                    }
                    items.forEach(intake);
                }
                entry = intake.finish();
                lag.reached(file, entry.position().offset());
            }
            return Optional.of(entry);
        } catch (Publishing.Ended e) {
            return Optional.empty();
        }
    }

    private LedgerEntry entry(SeenFile file, SeekableByteChannel bytes, Framing framing, Set<String> present)
            throws IOException {
        Optional<LedgerEntry> known = new FileRecognition(session.ledger()).find(file, bytes, framing);
        if (known.isPresent()) {
            LedgerEntry entry = known.get().seenAs(file);
            if (!entry.equals(known.get())) {
                session.reached(entry);
            }
            return entry;
        }
        Optional<LedgerEntry> original = framing.grows()
                ? new PackedCopy(session.ledger(), settings.feed()).original(bytes, file.size())
                : Optional.empty();
        if (original.isPresent()) {
            return LedgerEntry.ofPacked(file, original.get(), clock.instant());
        }
        // A page that was fetched again replaces what is known under its name; a log that begins anew does not, as its
        // former content may still come by as a copy.
        return session.ledger()
                .byPath(file.name())
                .filter(entry ->
                        !framing.grows() && (entry.fileKey().equals(file.key()) || !present.contains(entry.fileKey())))
                .map(entry -> entry.replacedBy(file, clock.instant()))
                .orElseGet(() -> LedgerEntry.of(file, clock.instant()));
    }

    private void read(
            SeenFile file,
            PageFormat format,
            ReadPosition position,
            PartStream stream,
            java.util.function.Consumer<FeedItem> receiver)
            throws IOException {
        PageInput input = new PageInput(
                file.path().toString(),
                settings.feed().urlOf(Path.of(file.name())),
                file.modified(),
                Map.of("file.name", String.valueOf(file.path().getFileName())),
                position.numbered(),
                new java.io.BufferedInputStream(stream, 1 << 16));
        try {
            format.reader().read(input, settings.feed(), receiver);
        } catch (IOException e) {
            if (stream.trouble().isEmpty()) {
                receiver.accept(new FeedItem.Problem(input.url(), input.where(), FailureText.ofReading(e)));
            }
        }
        if (stream.trouble().isPresent()) {
            throw new BrokenOff(stream.trouble().get());
        }
    }

    /** Reading ended within a part, and what the reader made of that must not be committed. */
    static final class BrokenOff extends IOException {

        private static final long serialVersionUID = 1L;

        BrokenOff(IOException cause) {
            super(FailureText.of(cause), cause);
        }
    }

    /** True unless the name came to mean another file between the look at the folder and now. */
    private boolean isStillTheSameFile(SeenFile file) throws IOException {
        return scan.again(file)
                .filter(now -> now.key().equals(file.key()) && now.size() >= file.size())
                .isPresent();
    }
}
