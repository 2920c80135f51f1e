package io.github.chuanliu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.feed.FeedItem;
import io.github.chuanliu.feed.FeedReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the demo says of its feeding is what happened. */
final class DemoRunTest {

    @Test
    void everyPageIsAcknowledged() {
        assertThat(told(7, Optional.empty())).containsExactly("in/x: broken", "7 pages, 70 bytes, all acknowledged");
    }

    @Test
    void aFeedingThatStoppedIsNotCalledComplete() {
        assertThat(told(7, Optional.of("no broker answers")))
                .containsExactly("in/x: broken", "7 pages, 70 bytes acknowledged; feeding stopped: no broker answers");
    }

    @Test
    void aFolderWithoutPagesIsNamed() {
        assertThat(told(0, Optional.empty()))
                .containsExactly(
                        "in/x: broken", "no page in in could be published; name a folder of pages with --pages");
    }

    private static List<String> told(long published, Optional<String> stopped) {
        FeedItem.Problem problem = new FeedItem.Problem("u:1", "in/x", "broken");
        return DemoRun.told(new FeedReport(published, published * 10, 1, List.of(problem), 0, stopped), Path.of("in"));
    }
}
