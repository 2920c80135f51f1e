package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.feed.BadLines;
import io.github.chuanliu.feed.FeedException;
import io.github.chuanliu.feed.FeedItem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person hears of pages that fail. */
final class FeedPrinterTest {

    @Test
    void aPageThatFailsIsNamedEvenIfTheSideFileCannotBeWritten(@TempDir Path folder) throws Exception {
        Path noFolder = Files.createFile(folder.resolve("file"));
        StringWriter err = new StringWriter();
        FeedPrinter printer = new FeedPrinter(
                new FollowProgress(new PrintWriter(err, true), FollowProgress.Display.LOG),
                new BadLines(noFolder.resolve("bad.jsonl"), Clock.systemUTC()));
        assertThatThrownBy(() -> printer.failed(new FeedItem.Problem("u:1", "in/a.jsonl, line 3", "no JSON")))
                .isInstanceOf(FeedException.class)
                .hasMessageContaining("bad.jsonl");
        assertThat(err.toString()).contains("in/a.jsonl, line 3: no JSON");
    }
}
