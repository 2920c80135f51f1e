package io.github.chuanliu.feed;

import static io.github.chuanliu.feed.Feeds.SMALL_PAGES;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** Each source and each format keeps the contract. */
class EverySourceTest {

    @TempDir
    Path temp;

    @Nested
    class AFile extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) throws Exception {
            return PageSources.at(Files.write(temp.resolve("page.txt"), body), SMALL_PAGES);
        }
    }

    @Nested
    class AFolder extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) throws Exception {
            Files.write(temp.resolve("page.txt"), body);
            return PageSources.at(temp, SMALL_PAGES);
        }
    }

    @Nested
    class StandardInput extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) {
            return PageSources.standardInput(
                    new ByteArrayInputStream(body), Optional.empty(), SMALL_PAGES, Clock.systemUTC());
        }
    }

    @Nested
    class JsonLines extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) throws Exception {
            String line = "{\"url\":\"https://news.example/1\",\"bodyBase64\":\""
                    + Base64.getEncoder().encodeToString(body) + "\"}\n";
            return PageSources.at(Files.writeString(temp.resolve("pages.jsonl"), line), SMALL_PAGES);
        }
    }

    @Nested
    class AnArchive extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) throws Exception {
            byte[] archive = Archive.plain()
                    .response("https://news.example/1", "Content-Type: text/html\r\n", body)
                    .toBytes();
            return PageSources.at(Files.write(temp.resolve("pages.warc"), archive), SMALL_PAGES);
        }
    }

    @Nested
    class ACompressedArchive extends PageSourceContract {
        @Override
        PageSource sourceOf(byte[] body) throws Exception {
            byte[] archive = Archive.compressed()
                    .response("https://news.example/1", "Content-Type: text/html\r\n", body)
                    .toBytes();
            return PageSources.at(Files.write(temp.resolve("pages.warc.gz"), archive), SMALL_PAGES);
        }
    }
}
