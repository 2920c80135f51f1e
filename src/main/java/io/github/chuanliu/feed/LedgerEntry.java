package io.github.chuanliu.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the ledger knows of one file.
 *
 * @param id names the entry, for as long as the file lives
 * @param path where the file lay below the folder that is fed, with {@code /}
 * @param fileKey the file system's own name for it, such as its inode; empty if it has none
 * @param modified when the file had last been written then
 * @param fingerprint of its bytes up to the extent of the position
 * @param position how far it was published
 * @param pages pages published from it
 * @param failed pages in it that could not be read or published
 * @param time when this was written down
 * @param missingSince since when no such file was found
 */
public record LedgerEntry(
        String id,
        String path,
        String fileKey,
        Instant modified,
        Fingerprint fingerprint,
        ReadPosition position,
        long pages,
        long failed,
        Instant time,
        Optional<Instant> missingSince) {

    /** Of a file of which nothing was published. */
    static LedgerEntry of(SeenFile file, Instant now) {
        return named(UUID.randomUUID().toString(), file, now);
    }

    /** Of the packed copy of a log of which so many pages are published or could not be. */
    static LedgerEntry ofPacked(SeenFile file, LedgerEntry original, Instant now) {
        return of(file, now)
                .at(ReadPosition.startAfter(original.pages() + original.failed()), new Fingerprint("", ""), now);
    }

    /** The same name for another content: a page that was fetched again. */
    LedgerEntry replacedBy(SeenFile file, Instant now) {
        return named(id, file, now);
    }

    private static LedgerEntry named(String id, SeenFile file, Instant now) {
        return new LedgerEntry(
                id,
                file.name(),
                file.key(),
                file.modified(),
                new Fingerprint("", ""),
                ReadPosition.START,
                0,
                0,
                now,
                Optional.empty());
    }

    LedgerEntry seenAs(SeenFile file) {
        return new LedgerEntry(
                id,
                file.name(),
                file.key(),
                file.modified(),
                fingerprint,
                position,
                pages,
                failed,
                time,
                Optional.empty());
    }

    /** True if it speaks of this file, untouched since. */
    boolean isOf(SeenFile file) {
        return path.equals(file.name()) && fileKey.equals(file.key()) && modified.equals(file.modified());
    }

    LedgerEntry at(ReadPosition newPosition, Fingerprint newFingerprint, Instant now) {
        return new LedgerEntry(
                id, path, fileKey, modified, newFingerprint, newPosition, pages, failed, now, missingSince);
    }

    LedgerEntry withPage() {
        return counting(pages + 1, failed);
    }

    LedgerEntry withProblem() {
        return counting(pages, failed + 1);
    }

    LedgerEntry missing(Instant since) {
        return new LedgerEntry(
                id, path, fileKey, modified, fingerprint, position, pages, failed, time, Optional.of(since));
    }

    private LedgerEntry counting(long newPages, long newFailed) {
        return new LedgerEntry(
                id, path, fileKey, modified, fingerprint, position, newPages, newFailed, time, missingSince);
    }
}
