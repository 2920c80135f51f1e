package io.github.chuanliu.feed;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;

/** Finds a file in the ledger by what it is: its inode or its name, and in either case its bytes. */
record FileRecognition(Ledger ledger) {

    /** The entry of this file under whatever name; empty if nothing of it was published. */
    Optional<LedgerEntry> find(SeenFile file, SeekableByteChannel bytes, Framing framing) throws IOException {
        for (LedgerEntry entry : ledger.candidates(file)) {
            if (isSame(entry, file, bytes, framing)) {
                return Optional.of(entry);
            }
        }
        return framing.grows() ? findOriginal(file, bytes, framing) : Optional.empty();
    }

    /** A copy of a file that is known, as rotation by copying and truncating makes it. */
    private Optional<LedgerEntry> findOriginal(SeenFile file, SeekableByteChannel bytes, Framing framing)
            throws IOException {
        for (LedgerEntry entry : ledger.byHead(Fingerprint.head(bytes, file.size()))) {
            if (isSame(entry, file, bytes, framing)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    private static boolean isSame(LedgerEntry entry, SeenFile file, SeekableByteChannel bytes, Framing framing)
            throws IOException {
        long end = entry.position().extent();
        if (file.size() < end || (!framing.grows() && file.size() != end)) {
            return false;
        }
        boolean isUntouched = entry.fileKey().equals(file.key())
                && !file.key().isEmpty()
                && entry.modified().equals(file.modified());
        return (isUntouched && !framing.grows())
                || framing.fingerprint(bytes, end).equals(entry.fingerprint());
    }
}
