package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Archive.ascii;
import static io.github.chuanliu.feed.Feeds.MONDAY_NOON;
import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;
import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.article.PageSnapshot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WarcPageReaderTest {

    private static final String HTML = "Content-Type: text/html\r\n";

    @TempDir
    Path temp;

    @ParameterizedTest
    @ValueSource(strings = {"pages.warc", "pages.warc.gz"})
    void aCapturedResponseIsAPage(String name) throws Exception {
        byte[] body = "<p>川藏".getBytes(Charset.forName("GB18030"));
        Archive archive = (name.endsWith("gz") ? Archive.compressed() : Archive.plain())
                .record("WARC-Type: warcinfo\r\n", ascii("software: test\r\n"))
                .record("WARC-Type: request\r\nWARC-Target-URI: u:1\r\n", ascii("GET / HTTP/1.1\r\n\r\n"))
                .response(
                        "https://news.example/川/1?a=b",
                        "Content-Type: text/html; charset=\"gb2312\"\r\nServer: nginx\r\nSet-Cookie: id=secret\r\n",
                        body);
        PageSnapshot page = onlyPage(archive, name);
        assertThat(page.url()).isEqualTo("https://news.example/川/1?a=b");
        assertThat(page.fetchedAt()).isEqualTo(MONDAY_NOON);
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).contains("gb2312");
        assertThat(page.body()).isEqualTo(body);
        assertThat(page.attributes())
                .containsEntry("file.name", name)
                .containsEntry("http.status", "200")
                .containsEntry("http.server", "nginx")
                .containsEntry("warc.record-id", "<urn:uuid:1>")
                .doesNotContainKey("http.set-cookie");
    }

    @Test
    void whatHoldsNoPageIsCountedNotNamed() throws Exception {
        PageSource source = source(Archive.plain()
                .record("WARC-Type: warcinfo\r\n", ascii(""))
                .response("u:1", "Content-Type: image/png\r\n", ascii("png"))
                .response("u:2", "Content-Type: image/png\r\n", ascii("png"))
                .response("u:3", "2024-07-08T04:00:00Z", "HTTP/1.1 404 Not Found\r\n" + HTML, ascii("gone"))
                .response("u:4", HTML, ascii("page")));
        assertThat(Feeds.urls(source)).containsExactly("u:4");
        assertThat(Feeds.remarks(source))
                .containsExactly(temp.resolve("pages.warc")
                        + ": records that hold no page: image/png 2, status 404 1, warcinfo 1");
    }

    @Test
    void resourcesAndTextsMadeOfPagesArePages() throws Exception {
        String record = "WARC-Date: 2024-07-08T04:00:00Z\r\nWARC-Target-URI: <u:%d>\r\n";
        PageSource source = source(Archive.plain()
                .record("WARC-Type: resource\r\nContent-Type: text/html\r\n" + record.formatted(1), ascii("<p>"))
                .record("WARC-Type: conversion\r\nContent-Type: text/plain\r\n" + record.formatted(2), ascii("text")));
        assertThat(Feeds.pages(source)).extracting(PageSnapshot::url).containsExactly("u:1", "u:2");
        assertThat(Feeds.pages(source)).extracting(Feeds::text).containsExactly("<p>", "text");
    }

    @Test
    void transferAndContentEncodingsAreTakenOff() throws Exception {
        byte[] plain = ascii("川藏携手");
        byte[] packed = gzip(plain);
        byte[] chunks = Archive.concat(
                Archive.concat(ascii(Integer.toHexString(packed.length) + "\r\n"), packed), ascii("\r\n0\r\n\r\n"));
        PageSource source = source(Archive.plain()
                .response("u:plain", HTML, plain)
                .response("u:gzip", HTML + "Content-Encoding: gzip\r\n", packed)
                .response("u:chunks", HTML + "Content-Encoding: GZIP\r\nTransfer-Encoding: chunked\r\n", chunks)
                .response("u:said", HTML + "Content-Encoding: gzip\r\n", plain)
                .response("u:unchunked", HTML + "Transfer-Encoding: chunked\r\n", plain)
                .response("u:zlib", HTML + "Content-Encoding: deflate\r\n", deflate(plain, new Deflater()))
                .response("u:bare", HTML + "Content-Encoding: deflate\r\n", deflate(plain, new Deflater(9, true)))
                .response("u:identity", HTML + "Content-Encoding: identity\r\n", plain));
        assertThat(Feeds.remarks(source)).isEmpty();
        assertThat(Feeds.pages(source))
                .hasSize(8)
                .allSatisfy(page -> assertThat(page.body()).as(page.url()).isEqualTo(plain));
    }

    @Test
    void aRecordThatMakesNoSenseIsNamedAndThoseAroundItAreRead() throws Exception {
        PageSource source = source(Archive.compressed()
                .response("u:1", HTML, ascii("1"))
                .response("u:brotli", HTML + "Content-Encoding: br\r\n", ascii("?"))
                .response("u:cut", HTML + "Content-Encoding: gzip\r\n", Arrays.copyOf(gzip(ascii("川藏")), 15))
                .response("u:date", "yesterday", "HTTP/1.1 200 OK\r\n" + HTML, ascii("1"))
                .response("u:http", "2024-07-08T04:00:00Z", "no http\r\n", ascii("1"))
                .record(
                        "WARC-Type: response\r\nWARC-Date: 2024-07-08T04:00:00Z\r\nContent-Type: application/http\r\n",
                        ascii("HTTP/1.1 200 OK\r\n\r\n1"))
                .response("u:large", HTML, new byte[1_001])
                .response("u:2", HTML, ascii("2")));
        assertThat(Feeds.urls(source)).containsExactly("u:1", "u:2");
        assertThat(Feeds.read(source).stream()
                        .filter(FeedItem.Problem.class::isInstance)
                        .map(problem -> ((FeedItem.Problem) problem).what()))
                .containsExactly("u:brotli", "u:cut", "u:date", "u:http", "file:///pages.warc", "u:large");
        assertThat(Feeds.remarks(source).get(0))
                .startsWith(temp.resolve("pages.warc") + ", record 2: the content encoding [br] is not supported");
        assertThat(Feeds.remarks(source).get(5)).endsWith("larger than the limit of 1000 bytes for a page");
    }

    @Test
    void damageEndsTheArchiveAfterThePagesBefore() throws Exception {
        byte[] whole = Archive.plain()
                .response("u:1", HTML, ascii("1"))
                .response("u:2", HTML, ascii("2".repeat(500)))
                .toBytes();
        for (int length : new int[] {whole.length - 300, whole.length - 600}) {
            PageSource source = source(Archive.plain().raw(Arrays.copyOf(whole, length)));
            assertThat(Feeds.urls(source)).as("cut at %d", length).containsExactly("u:1");
            assertThat(Feeds.remarks(source)).as("cut at %d", length).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: many", "Content-Length: -7", "Content-Length: 99999999999999999999"})
    void aLengthThatIsNoneIsDamage(String length) throws Exception {
        PageSource source = source(Archive.plain()
                .response("u:1", HTML, ascii("1"))
                .raw(ascii("WARC/1.0\r\nWARC-Type: response\r\n" + length + "\r\n\r\nbody\r\n\r\n")));
        assertThat(Feeds.urls(source)).containsExactly("u:1");
        assertThat(Feeds.remarks(source)).isNotEmpty();
    }

    @Test
    void aPageThatUnpacksToMoreThanAllowedTakesNoMemory() throws Exception {
        byte[] bomb = gzip(new byte[200 << 20]);
        PageSource source = source(Archive.plain()
                .response("u:bomb", HTML + "Content-Encoding: gzip\r\n", bomb)
                .response("u:2", HTML, ascii("2")));
        assertThat(Feeds.urls(source)).containsExactly("u:2");
        assertThat(Feeds.remarks(source)).singleElement().asString().endsWith("limit of 1000 bytes for a page");
    }

    @Test
    void endlessHeadersTakeNoMemory() throws Exception {
        byte[] endless = new byte[40 << 20];
        Arrays.fill(endless, (byte) 'a');
        PageSource inRecord =
                source(Archive.compressed().raw(Archive.concat(ascii("WARC/1.0\r\nWARC-Type: "), endless)));
        assertThat(Feeds.remarks(inRecord)).singleElement().asString().contains("a header is longer than any");
        PageSource inResponse = source(Archive.compressed()
                .response("u:1", "X: " + new String(endless, java.nio.charset.StandardCharsets.US_ASCII), ascii("1"))
                .response("u:2", HTML, ascii("2")));
        assertThat(Feeds.remarks(inResponse)).singleElement().asString().contains("a header is longer than any");
        assertThat(Feeds.urls(inResponse)).containsExactly("u:2");
    }

    @Test
    void anArchiveThatEndsInLineEndsIsNoTrap() throws Exception {
        byte[] record = Archive.plain().response("u:1", HTML, ascii("1")).toBytes();
        byte[] withoutItsEnd = Arrays.copyOf(record, record.length - 4);
        for (String lineEnds : List.of("\r\n".repeat(20_000), "\n".repeat(40_000))) {
            PageSource source = source(Archive.plain().raw(withoutItsEnd).raw(ascii(lineEnds)));
            assertThat(Feeds.urls(source)).containsExactly("u:1");
        }
    }

    @Test
    void garbageIsAProblemWhateverItIs() throws Exception {
        java.util.Random random = new java.util.Random(7);
        byte[] whole = Archive.plain()
                .response("u:1", HTML + "Content-Encoding: gzip\r\n", gzip(ascii("川藏携手")))
                .response("u:2", HTML + "Transfer-Encoding: chunked\r\n", ascii("2\r\n22\r\n0\r\n\r\n"))
                .response("u:3", HTML, ascii("3"))
                .toBytes();
        for (int round = 0; round < 2_000; round++) {
            byte[] mutated = whole.clone();
            for (int i = 0; i < 1 + round % 5; i++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            List<FeedItem> items = Feeds.read(PageSources.standardInput(
                    new ByteArrayInputStream(mutated), Optional.empty(), SMALL_PAGES, Clock.systemUTC()));
            assertThat(items).as("round %d", round).isNotEmpty().hasSizeLessThan(10);
        }
    }

    @Test
    void standardInputMayHoldOne() throws Exception {
        byte[] archive = Archive.compressed().response("u:1", HTML, ascii("1")).toBytes();
        PageSource source = PageSources.standardInput(
                new ByteArrayInputStream(archive), Optional.empty(), SMALL_PAGES, Clock.systemUTC());
        assertThat(Feeds.urls(source)).containsExactly("u:1");
    }

    @Test
    void whatTheReceiverThrowsEndsTheReading() throws Exception {
        PageSource source = source(Archive.plain().response("u:1", HTML, ascii("1")));
        assertThatThrownBy(() -> source.readInto(item -> {
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("enough");
    }

    @Test
    @Timeout(30)
    void anEmptyArchiveHoldsNothing() throws Exception {
        assertThat(Feeds.read(source(Archive.plain()))).isEmpty();
    }

    private PageSnapshot onlyPage(Archive archive, String name) throws IOException {
        List<PageSnapshot> pages =
                Feeds.pages(PageSources.at(Files.write(temp.resolve(name), archive.toBytes()), SMALL_PAGES));
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private PageSource source(Archive archive) throws IOException {
        return PageSources.at(Files.write(temp.resolve("pages.warc"), archive.toBytes()), SMALL_PAGES);
    }

    private static byte[] deflate(byte[] plain, Deflater deflater) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }
}
