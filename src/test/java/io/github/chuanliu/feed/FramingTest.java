package io.github.chuanliu.feed;

import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.feed.Framing.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as complete in a file that is still written. */
final class FramingTest {

    private static final String RECORD = "WARC/1.0\r\nContent-Length: 5\r\nWARC-Type: warcinfo\r\n\r\nhello\r\n\r\n";

    @TempDir
    private Path folder;

    @Test
    void aLineWithoutItsEndWaits() throws IOException {
        assertThat(next(PageFormat.JSON_LINES, "{\"a\":1}\n{\"b\":2}\n{\"c\":", 0, Writing.AT_REST))
                .isEqualTo(new Extent(0, 16, 2));
        assertThat(next(PageFormat.JSON_LINES, "{\"a\":1}\n{\"b\":2}", 8, Writing.GOING_ON))
                .isEqualTo(Extent.none(8));
    }

    @Test
    void theLastLineNeedsNoLineEndOnceNobodyWritesAndItIsAnObject() throws IOException {
        assertThat(next(PageFormat.JSON_LINES, "{\"a\":1}\n{\"b\":2}", 0, Writing.AT_REST))
                .isEqualTo(new Extent(0, 15, 1));
        assertThat(next(PageFormat.JSON_LINES, "{\"a\":1}\n{\"b\":2", 8, Writing.AT_REST))
                .isEqualTo(Extent.none(8));
    }

    @Test
    void aRestThatIsTooLongToBeReadIsLeftToTheReader() throws IOException {
        int longest = JsonLinesReader.longestLine(Feeds.SMALL_PAGES);
        String line = "{\"a\":1}\n";
        String unfinished = "{\"b\":\"" + "x".repeat(longest - 6);
        assertThat(next(PageFormat.JSON_LINES, line + unfinished, 0, Writing.AT_REST))
                .isEqualTo(new Extent(0, 8, 1));
        assertThat(next(PageFormat.JSON_LINES, line + unfinished + "x", 0, Writing.AT_REST))
                .isEqualTo(new Extent(0, 8 + longest + 1, 1));
        assertThat(next(PageFormat.JSON_LINES, line + unfinished + "x", 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, 8, 1));
    }

    @Test
    void aPageIsReadWhenItIsAtRest() throws IOException {
        assertThat(next(PageFormat.HTML, "<p>half", 0, Writing.GOING_ON).isEmpty())
                .isTrue();
        assertThat(next(PageFormat.HTML, "<p>whole</p>", 0, Writing.AT_REST)).isEqualTo(new Extent(0, 12, 1));
    }

    @Test
    void aRecordThatIsNotAllThereWaits() throws IOException {
        for (int cut = 0; cut < RECORD.length(); cut++) {
            String text = RECORD + RECORD.substring(0, cut);
            assertThat(next(PageFormat.WARC, text, 0, Writing.AT_REST))
                    .as("cut at %d", cut)
                    .isEqualTo(new Extent(0, RECORD.length(), 1));
        }
        assertThat(next(PageFormat.WARC, RECORD + RECORD, RECORD.length(), Writing.GOING_ON))
                .isEqualTo(new Extent(RECORD.length(), 2L * RECORD.length(), 1));
    }

    @Test
    void whatIsNoRecordDoesNotWaitForEver() throws IOException {
        assertThat(next(PageFormat.WARC, RECORD + "garbage\n", 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, RECORD.length(), 1));
        assertThat(next(PageFormat.WARC, "garbage\n", 0, Writing.GOING_ON)).isEqualTo(new Extent(0, 8, 1));
        assertThat(next(PageFormat.WARC, "WARC/1.0\r\nContent-Length: -7\r\n\r\n", 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, 32, 1));
    }

    @Test
    void aGzipMemberThatIsNotAllThereWaits() throws IOException {
        byte[] first = gzip(RECORD);
        byte[] second = gzip(RECORD);
        for (int cut = 0; cut < second.length; cut++) {
            assertThat(next(PageFormat.WARC, joined(first, second, cut), 0, Writing.AT_REST))
                    .as("cut at %d", cut)
                    .isEqualTo(new Extent(0, first.length, 1));
        }
        assertThat(next(PageFormat.WARC, joined(first, second, second.length), 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, first.length + second.length, 2));
    }

    @Test
    void aDamagedMemberDoesNotWaitForEver() throws IOException {
        byte[] damaged = gzip("{\"a\":1}\n");
        damaged[damaged.length - 6] ^= 1; // in the checksum
        assertThat(next(PageFormat.JSON_LINES, damaged, 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, damaged.length, 0));
    }

    @Test
    void aLineMayRunOverTwoMembers() throws IOException {
        byte[] first = gzip("{\"a\":1}\n{\"b\"");
        byte[] second = gzip(":2}\n");
        assertThat(next(PageFormat.JSON_LINES, joined(first, second, 0), 0, Writing.GOING_ON))
                .isEqualTo(Extent.none(0));
        assertThat(next(PageFormat.JSON_LINES, joined(first, second, second.length), 0, Writing.GOING_ON))
                .isEqualTo(new Extent(0, first.length + second.length, 2));
    }

    @Test
    void namesBehindWhichRotationPutSomethingAreKnown() {
        assertThat(FollowedName.format(Path.of("crawl.jsonl.1"))).contains(PageFormat.JSON_LINES);
        assertThat(FollowedName.format(Path.of("crawl.jsonl-20261122"))).contains(PageFormat.JSON_LINES);
        assertThat(FollowedName.format(Path.of("crawl.warc.gz"))).contains(PageFormat.WARC);
        assertThat(FollowedName.format(Path.of("crawl.jsonl.tmp"))).isEmpty();
        assertThat(FollowedName.isUnfinished(Path.of("page.html.part"))).isTrue();
    }

    private Extent next(PageFormat format, String text, long from, Writing writing) throws IOException {
        return next(format, text.getBytes(StandardCharsets.UTF_8), from, writing);
    }

    private Extent next(PageFormat format, byte[] bytes, long from, Writing writing) throws IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            return Framing.of(format, Feeds.SMALL_PAGES).next(channel, from, bytes.length, writing);
        }
    }

    private static byte[] joined(byte[] first, byte[] second, int length) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.write(second, 0, length);
        return joined.toByteArray();
    }
}
