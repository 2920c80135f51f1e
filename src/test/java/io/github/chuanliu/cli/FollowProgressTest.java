package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.chuanliu.feed.FeedItem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** How feeding shows itself. */
final class FollowProgressTest {

    private final StringWriter written = new StringWriter();

    @Test
    void aTerminalHasOneLineThatChangesWithPagesBytesRateAndLag() {
        FollowProgress progress = progress(FollowProgress.Display.TERMINAL);
        progress.lag(3, 5 << 20);
        await().pollInterval(Duration.ofMillis(50)).until(() -> {
            progress.committed(20, 2_048);
            return written.toString().contains("\r");
        });
        assertThat(written.toString())
                .containsPattern(
                        "\r[\\d,]+ pages, [\\d.,]+ KiB, [\\d.,]+ pages/s; 3 files with 5\\.0 MiB to go\u001b\\[K")
                .doesNotContain("\n");
        progress.waiting("no broker answers", Duration.ofMillis(500));
        assertThat(written.toString())
                .endsWith("chuanliu: trying again in 500 ms: no broker answers" + System.lineSeparator());
    }

    @Test
    void aLogHasWholeLinesAndNothingThatSteersATerminal() {
        FollowProgress progress = progress(FollowProgress.Display.LOG);
        progress.committed(7, 3 << 20);
        progress.failed(new FeedItem.Problem("u:1", "in/a.jsonl, line 3\u001b[2J", "no JSON:\nforged"));
        progress.end();
        assertThat(written.toString().lines()).hasSize(1);
        assertThat(written.toString()).contains("line 3").doesNotContain("\r").doesNotContain("\u001b");
        assertThat(progress.summary()).isEqualTo("published 7 pages, 3145728 bytes; 1 failed");
    }

    private FollowProgress progress(FollowProgress.Display display) {
        return new FollowProgress(new PrintWriter(written, true), display);
    }
}
