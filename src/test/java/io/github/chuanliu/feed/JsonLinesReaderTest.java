package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Archive.concat;
import static io.github.chuanliu.feed.Feeds.MONDAY_NOON;
import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;
import static io.github.chuanliu.fixture.Gzip.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLinesReaderTest {

    @TempDir
    Path temp;

    @Test
    void everyFieldHasItsPlace() throws Exception {
        PageSnapshot page = onlyPage("""
                {"url": "https://news.example/1", "fetchedAt": "2024-07-08T12:00:00+08:00", \
                "contentType": "Text/HTML; charset=GBK", "bodyBase64": "tKiy2A==\\n", \
                "headers": {"Server": "nginx", "Vary": ["a", "b"], "Set-Cookie": "secret"}, \
                "depth": 3, "crawler": {"name": "x"}, "tags": ["甲", "乙"], "nothing": null}
                """);
        assertThat(page.url()).isEqualTo("https://news.example/1");
        assertThat(page.fetchedAt()).isEqualTo(MONDAY_NOON);
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.charset()).contains("GBK");
        assertThat(page.body()).isEqualTo(new byte[] {(byte) 0xB4, (byte) 0xA8, (byte) 0xB2, (byte) 0xD8});
        assertThat(page.feed()).isEqualTo("test");
        assertThat(page.attributes())
                .isEqualTo(Map.of(
                        "file.name", "pages.jsonl",
                        "http.server", "nginx",
                        "http.vary", "a, b",
                        "depth", "3",
                        "crawler", "{\"name\":\"x\"}",
                        "tags", "甲, 乙"));
    }

    @Test
    void aTextBodyBecomesUtf8WhateverItsCharsetWas() throws Exception {
        PageSnapshot page = onlyPage("{\"url\":\"u:1\",\"body\":\"<html>\\u5ddd藏\",\"charset\":\"gb2312\"}");
        assertThat(Feeds.text(page)).isEqualTo("<html>川藏");
        assertThat(page.charset()).contains("UTF-8");
        assertThat(page.contentType()).isEqualTo("text/html");
    }

    @Test
    void whatIsMissingComesFromTheFileAndTheBody() throws Exception {
        PageSnapshot page = onlyPage("{\"url\":\"u:1\",\"body\":\"川藏\",\"charset\":null}");
        assertThat(page.fetchedAt()).isEqualTo(MONDAY_NOON);
        assertThat(page.contentType()).isEqualTo("text/plain");
    }

    @Test
    void milliseconds() throws Exception {
        assertThat(onlyPage("{\"url\":\"u:1\",\"body\":\"\",\"fetchedAt\":1720411200000}")
                        .fetchedAt())
                .isEqualTo(Instant.ofEpochMilli(1_720_411_200_000L));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            {"url":"u:1"                                              | no JSON: Unexpected end-of-input
            {"url":"u:1","body":""} {"url":"u:2","body":""}           | no JSON: Trailing token
            hello                                                     | no JSON: Unrecognized token 'hello'
            ["url","u:1"]                                             | no JSON object
            {"body":"x"}                                              | the page has no url
            {"url":" ","body":"x"}                                    | the page has no url
            {"url":7,"body":"x"}                                      | the field url is no text
            {"url":"u:1"}                                             | one of the fields body and bodyBase64 is needed
            {"url":"u:1","body":"x","bodyBase64":"eA=="}              | one of the fields body and bodyBase64 is needed
            {"url":"u:1","bodyBase64":"%%%"}                          | Illegal base64 character
            {"url":"u:1","body":"x","fetchedAt":"yesterday"}          | Text 'yesterday' could not be parsed
            {"url":"u:1","body":"x","fetchedAt":"2024-07-08T12:00:00"}| could not be parsed
            {"url":"u:1","body":"x","fetchedAt":"+999999999-01-01T00:00:00Z"} | the time of fetching is out of range
            """)
    void aBadLineIsNamedAndThoseAroundItAreRead(String line, String why) throws Exception {
        Path file =
                write("{\"url\":\"u:before\",\"body\":\"1\"}\n\n" + line + "\n{\"url\":\"u:after\",\"body\":\"2\"}");
        PageSource source = PageSources.at(file, SMALL_PAGES);
        assertThat(Feeds.urls(source)).containsExactly("u:before", "u:after");
        assertThat(Feeds.remarks(source))
                .singleElement()
                .asString()
                .startsWith(file + ", line 3: ")
                .contains(why);
    }

    @Test
    void aPageOverTheLimitIsNamedAndThoseAroundItAreRead() throws Exception {
        Path file = write(String.join(
                "\r\n",
                "{\"url\":\"u:1\",\"body\":\"" + "x".repeat(1_000) + "\"}",
                "{\"url\":\"u:2\",\"body\":\"" + "x".repeat(1_001) + "\"}",
                "{\"url\":\"u:3\",\"body\":\"" + "x".repeat(3 << 20) + "\"}",
                "{\"url\":\"u:4\",\"body\":\"" + "\\u5ddd".repeat(333) + "\"}"));
        PageSource source = PageSources.at(file, SMALL_PAGES);
        assertThat(Feeds.urls(source)).containsExactly("u:1", "u:4");
        assertThat(Feeds.remarks(source))
                .containsExactly(
                        file + ", line 2: larger than the limit of 1000 bytes for a page",
                        file + ", line 3: larger than the limit of 1000 bytes for a page");
    }

    @Test
    void deepNestingIsABadLine() throws Exception {
        Path file = write("{\"url\":\"u:1\",\"body\":\"\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        assertThat(Feeds.remarks(PageSources.at(file, SMALL_PAGES)))
                .singleElement()
                .asString()
                .contains("nesting depth");
    }

    @Test
    void attributesAreHeldToASize() throws Exception {
        StringBuilder fields = new StringBuilder("{\"url\":\"u:1\",\"body\":\"\"");
        fields.append(field("n".repeat(100), "x".repeat(2_000)));
        fields.append(field("m".repeat(101), "left out"));
        fields.append(field("long", "x".repeat(2_001)));
        for (int i = 0; i < 500; i++) {
            fields.append(field("f" + i, "v" + i));
        }
        Map<String, String> attributes = onlyPage(fields.append('}').toString()).attributes();
        assertThat(attributes)
                .containsEntry("n".repeat(100), "x".repeat(2_000))
                .containsEntry("long", "x".repeat(2_000))
                .doesNotContainKey("m".repeat(101))
                .containsEntry("f0", "v0")
                .hasSize(100);
    }

    private static String field(String name, String value) {
        return ",\"" + name + "\":\"" + value + '"';
    }

    @Test
    void compressedFilesOfSeveralMembersAreReadToTheirEnd() throws Exception {
        Path file = temp.resolve("pages.jsonl.gz");
        Files.write(
                file, concat(gzip("{\"url\":\"u:1\",\"body\":\"1\"}\n"), gzip("{\"url\":\"u:2\",\"body\":\"2\"}\n")));
        assertThat(Feeds.urls(PageSources.at(file, SMALL_PAGES))).containsExactly("u:1", "u:2");
    }

    @Test
    void aCompressedFileThatIsCutIsAProblemAfterThePagesBefore() throws Exception {
        byte[] second = gzip("{\"url\":\"u:2\",\"body\":\"2\"}\n");
        Path file = temp.resolve("pages.jsonl.gz");
        Files.write(file, concat(gzip("{\"url\":\"u:1\",\"body\":\"1\"}\n"), java.util.Arrays.copyOf(second, 20)));
        PageSource source = PageSources.at(file, SMALL_PAGES);
        assertThat(Feeds.urls(source)).contains("u:1");
        assertThat(Feeds.remarks(source)).singleElement().asString().contains("cannot be read");
    }

    @Test
    void standardInputMayHoldThem() {
        PageSource source = PageSources.standardInput(
                new java.io.ByteArrayInputStream(
                        "\uFEFF{\"url\":\"u:1\",\"body\":\"1\"}\n{\"url\":\"u:2\",\"body\":\"2\"}"
                                .getBytes(StandardCharsets.UTF_8)),
                Optional.empty(),
                SMALL_PAGES,
                java.time.Clock.systemUTC());
        assertThat(Feeds.urls(source)).containsExactly("u:1", "u:2");
    }

    @Test
    void aFolderMayHoldThem() throws Exception {
        write("{\"url\":\"u:1\",\"body\":\"1\"}");
        Files.writeString(temp.resolve("a.txt"), "");
        assertThat(Feeds.urls(PageSources.at(temp, SMALL_PAGES))).isEqualTo(List.of("file:///a.txt", "u:1"));
    }

    private PageSnapshot onlyPage(String lines) throws IOException {
        PageSource source = PageSources.at(write(lines), SMALL_PAGES);
        assertThat(Feeds.remarks(source)).isEmpty();
        List<PageSnapshot> pages = Feeds.pages(source);
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private Path write(String lines) throws IOException {
        Path file = Files.writeString(temp.resolve("pages.jsonl"), lines);
        return Files.setLastModifiedTime(file, FileTime.from(MONDAY_NOON));
    }
}
