package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is known by what it is, not by what it is called. */
final class LedgerTest {

    private static final Instant NOON = Feeds.MONDAY_NOON;

    @TempDir
    private Path folder;

    @Test
    void anEntrySurvivesTheTopic() {
        LedgerEntry entry =
                entry("a.jsonl", "inode 7", new Fingerprint("h", "t"), 5).withPage();
        assertThat(LedgerJson.read(entry.id(), LedgerJson.write(entry))).isEqualTo(entry);
        LedgerEntry gone = entry.missing(NOON);
        assertThat(LedgerJson.read(gone.id(), LedgerJson.write(gone))).isEqualTo(gone);
    }

    @Test
    void aFileIsFoundUnderItsNewName() throws Exception {
        assertThat(find("a.jsonl.1", "inode 7", "first\nsecond\n", known("a.jsonl", "inode 7", "first\n")))
                .isPresent();
    }

    @Test
    void aFileIsFoundOnAnotherHostByItsName() throws Exception {
        assertThat(find("a.jsonl", "inode 99", "first\nsecond\n", known("a.jsonl", "inode 7", "first\n")))
                .isPresent();
    }

    @Test
    void anotherFileThatGotTheInodeOrTheNameIsNew() throws Exception {
        LedgerEntry known = known("a.jsonl", "inode 7", "first\n");
        assertThat(find("b.jsonl", "inode 7", "other\n", known)).isEmpty();
        assertThat(find("a.jsonl", "inode 8", "other\nand more\n", known)).isEmpty();
    }

    @Test
    void aTruncatedFileIsNew() throws Exception {
        LedgerEntry known = known("a.jsonl", "inode 7", "first\nsecond\n");
        assertThat(find("a.jsonl", "inode 7", "first\n", known)).isEmpty();
    }

    @Test
    void aCopyOfALongEnoughFileIsKnown() throws Exception {
        String line = "x".repeat(2_000) + "\n";
        assertThat(find("copy.jsonl", "inode 8", line + "more\n", known("a.jsonl", "inode 7", line)))
                .isPresent();
    }

    @Test
    void ratesSpacePagesEvenly() {
        AtomicLong nanos = new AtomicLong(-7);
        PageRate rate = PageRate.of(10, nanos::get);
        assertThat(rate.next()).isZero();
        assertThat(rate.next()).isEqualTo(Duration.ofMillis(100));
        nanos.addAndGet(30_000_000);
        assertThat(rate.next()).as("the third place is 200 ms after the first").isEqualTo(Duration.ofMillis(170));
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(rate.next()).isZero();
        assertThat(rate.next()).isZero();
        assertThat(rate.next()).as("an hour without pages is credit for one").isEqualTo(Duration.ofMillis(100));
        assertThat(PageRate.unlimited().next()).isZero();
    }

    private Optional<LedgerEntry> find(String name, String key, String text, LedgerEntry known) throws Exception {
        Path file = Files.writeString(folder.resolve("now"), text);
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            return new FileRecognition(new Ledger(List.of(known)))
                    .find(new SeenFile(file, name, key, Files.size(file), NOON), bytes, new CompleteLines(10_000));
        }
    }

    private LedgerEntry known(String name, String key, String text) throws Exception {
        Path file = Files.writeString(folder.resolve("then"), text);
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            return entry(name, key, Fingerprint.ofEnds(bytes, Files.size(file)), Files.size(file));
        }
    }

    private static LedgerEntry entry(String name, String key, Fingerprint fingerprint, long offset) {
        return LedgerEntry.of(new SeenFile(Path.of(name), name, key, offset, NOON), NOON)
                .at(new ReadPosition(offset, 0, offset, 1, 0), fingerprint, NOON);
    }
}
