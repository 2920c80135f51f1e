package io.github.chuanliu.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What rotation makes of names. */
final class FollowedNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crawl.jsonl",
                "crawl.jsonl.1",
                "crawl.jsonl-20261122",
                "crawl.jsonl.2026-11-22T10:00",
                "crawl.jsonl.gz",
                "crawl.jsonl.1.gz",
                "crawl.jsonl-20261122.gz",
                "crawl.jsonl.gz.2"
            })
    void aRotatedLogIsALog(String name) {
        assertThat(FollowedName.format(Path.of(name))).contains(PageFormat.JSON_LINES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"crawl.1.gz", "page.html.gz", "page.html.1.gz", "crawl.jsonl.bz2", "crawl.jsonl.1.zst", ".gz"})
    void whatIsNoLogIsNone(String name) {
        assertThat(FollowedName.format(Path.of(name))).isEmpty();
    }
}
