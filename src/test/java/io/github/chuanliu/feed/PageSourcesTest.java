package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Feeds.MONDAY_NOON;
import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.PageSnapshot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSourcesTest {

    private static final Clock CLOCK = Clock.fixed(MONDAY_NOON, ZoneOffset.UTC);

    @TempDir
    Path temp;

    @Test
    void aSingleFileHasItsFolderAsRoot() throws Exception {
        Path file = Files.writeString(temp.resolve("川藏.txt"), "川藏");
        assertThat(Feeds.urls(PageSources.at(file, SMALL_PAGES))).containsExactly("file:///%E5%B7%9D%E8%97%8F.txt");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource({
        "a.txt,    3c68746d6c3e,         text/plain,               file:///a.txt,   the name decides",
        "a.HTM,    68656c6c6f,           text/html,                file:///a.HTM,   in any case",
        "a.xhtml,  3c68746d6c3e,         application/xhtml+xml,    file:///a.xhtml, XHTML",
        "page,     3c48544d4c3e,         text/html,                file:///page,    markup without a telling name",
        "page,     e5b79de8978f,         text/plain,               file:///page,    text without a telling name",
        "page,     fffe dd5d cf85 0a00,  text/plain,               file:///page,    UTF-16 is text in spite of its zeros",
        "page.png, 89504e470d0a1a0a00,   application/octet-stream, file:///page.png, an image that was named one by one",
        "page,     '',                   text/plain,               file:///page,    nothing at all",
    })
    void aNamedFileIsReadWhateverItIs(String name, String hex, String contentType, String url, String why)
            throws Exception {
        byte[] body = HexFormat.of().parseHex(hex.replace(" ", ""));
        Path file = Files.write(temp.resolve(name), body);
        assertThat(Feeds.pages(PageSources.at(file, SMALL_PAGES)))
                .singleElement()
                .satisfies(page -> {
                    assertThat(page.contentType()).isEqualTo(contentType);
                    assertThat(page.url()).isEqualTo(url);
                    assertThat(page.body()).isEqualTo(body);
                });
    }

    @Test
    void aMissingPathIsAProblem() {
        Path missing = temp.resolve("nowhere");
        assertThat(Feeds.remarks(PageSources.at(missing, SMALL_PAGES)))
                .containsExactly(missing + ": there is no such file or folder");
    }

    @Test
    void standardInputIsOnePageWithAUrlMadeOfItsBytes() {
        PageSnapshot page = Feeds.pages(standardInput("<!DOCTYPE html><p>川藏", Optional.empty()))
                .get(0);
        assertThat(page.url()).matches("urn:sha256:[0-9a-f]{64}");
        assertThat(page.contentType()).isEqualTo("text/html");
        assertThat(page.fetchedAt()).isEqualTo(MONDAY_NOON);
        assertThat(Feeds.text(page)).isEqualTo("<!DOCTYPE html><p>川藏");
        assertThat(Feeds.urls(standardInput("another", Optional.empty()))).doesNotContain(page.url());
        assertThat(Feeds.urls(standardInput("<!DOCTYPE html><p>川藏", Optional.empty())))
                .containsExactly(page.url());
    }

    @Test
    void standardInputMayBeGivenItsUrl() {
        assertThat(Feeds.urls(standardInput("川藏", Optional.of("https://news.example/1"))))
                .containsExactly("https://news.example/1");
    }

    @Test
    void standardInputHasTheSameLimit() {
        assertThat(Feeds.remarks(standardInput("x".repeat(1_001), Optional.empty())))
                .containsExactly("standard input: larger than the limit of 1000 bytes for a page");
    }

    @Test
    void standardInputThatBreaksIsAProblem() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the other end is gone");
            }
        };
        assertThat(Feeds.remarks(PageSources.standardInput(broken, Optional.empty(), SMALL_PAGES, CLOCK)))
                .containsExactly("standard input: cannot be read: the other end is gone");
    }

    private static PageSource standardInput(String text, Optional<String> url) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return PageSources.standardInput(bytes, url, SMALL_PAGES, CLOCK);
    }
}
