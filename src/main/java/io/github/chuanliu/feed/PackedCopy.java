package io.github.chuanliu.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Recognises a gzip file that was packed from a log of which something was published, as rotation does it: by what
 * stands in it once it is unpacked.
 *
 * @param ledger what was published
 * @param settings of the feed
 */
record PackedCopy(Ledger ledger, FeedSettings settings) {

    /** The entry of the log; empty if none is known, or the file is not packed or its beginning is not all there. */
    Optional<LedgerEntry> original(SeekableByteChannel file, long size) throws IOException {
        if (!GzipMembers.startAt(file, 0)) {
            return Optional.empty();
        }
        Optional<byte[]> head = plain(file, size, 0, Fingerprint.PIECE_BYTES);
        List<LedgerEntry> alike = head.stream().flatMap(this::beginningWith).toList();
        for (LedgerEntry entry : alike) {
            if (endsAlike(entry, file, size)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** Logs that begin so, those of which most was read first. */
    private Stream<LedgerEntry> beginningWith(byte[] head) {
        Stream<LedgerEntry> longer = ledger.byHead(Fingerprint.of(head)).stream();
        Stream<LedgerEntry> shorter = ledger.all().stream()
                .filter(entry -> entry.position().extent() < head.length)
                .filter(entry -> Fingerprint.of(java.util.Arrays.copyOf(
                                head, (int) entry.position().extent()))
                        .equals(entry.fingerprint().head()));
        return Stream.concat(longer, shorter)
                .filter(entry -> entry.position().extent() > 0 && isLog(entry))
                .sorted(Comparator.comparingLong(
                                (LedgerEntry entry) -> entry.position().extent())
                        .reversed());
    }

    private boolean isLog(LedgerEntry entry) {
        return FollowedName.format(Path.of(entry.path()))
                .filter(format -> Framing.of(format, settings).grows())
                .isPresent();
    }

    private static boolean endsAlike(LedgerEntry entry, SeekableByteChannel file, long size) throws IOException {
        long extent = entry.position().extent();
        long from = Math.max(0, extent - Fingerprint.PIECE_BYTES);
        int length = (int) (extent - from);
        return plain(file, size, from, length)
                .filter(bytes -> bytes.length == length)
                .map(Fingerprint::of)
                .filter(entry.fingerprint().tail()::equals)
                .isPresent();
    }

    /** Unpacked bytes, or as many as there are; empty if they cannot be unpacked. */
    private static Optional<byte[]> plain(SeekableByteChannel file, long size, long from, int length)
            throws IOException {
        PartStream packed = new PartStream(file, 0, size);
        try (InputStream plain = new Gunzip(new BufferedInputStream(packed))) {
            plain.skipNBytes(from);
            return Optional.of(plain.readNBytes(length));
        } catch (IOException incomplete) {
            if (packed.trouble().isPresent()) {
                throw incomplete;
            }
            return Optional.empty();
        }
    }
}
