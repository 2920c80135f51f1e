package io.github.chuanliu.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.chuanliu.dedup.PagePosition;
import io.github.chuanliu.dedup.Sketch;
import io.github.chuanliu.dedup.Verdict;
import io.github.chuanliu.fixture.SyntheticPages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sketch or a verdict that is lost on its way, or late: its page is released, once. */
final class ResendingTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(121);

    @TempDir
    private Path folder;

    private SeparateStages stages;

    @BeforeEach
    void start() {
        stages = new SeparateStages(folder);
    }

    @AfterEach
    void close() {
        stages.close();
    }

    @Test
    void aPageWaitsFromItsSketchToItsVerdict() {
        stages.fetch("https://a.example/1", SyntheticPages.text(1, 1));
        stages.advance(Duration.ofSeconds(30));
        stages.fetch("https://a.example/2", SyntheticPages.text(1, 2));
        stages.advance(Duration.ofSeconds(10));
        List<TestRecord<PagePosition, Sketch>> sketches = stages.sketches();

        assertThat(stages.gauge("chuanliu.pending.pages")).isEqualTo(2);
        assertThat(stages.gauge("chuanliu.pending.oldest")).isEqualTo(40);

        stages.release(stages.decide(sketches.subList(0, 1)));
        stages.advance(Duration.ofSeconds(1));
        assertThat(stages.gauge("chuanliu.pending.pages")).isEqualTo(1);
        assertThat(stages.gauge("chuanliu.pending.oldest")).isEqualTo(11);

        stages.release(stages.decide(sketches.subList(1, 2)));
        stages.advance(Duration.ofSeconds(1));
        assertThat(stages.gauge("chuanliu.pending.pages")).isZero();
        assertThat(stages.gauge("chuanliu.pending.oldest")).isZero();
        assertThat(stages.released()).hasSize(2);
    }

    @Test
    void aLostSketchIsSentAgain() {
        stages.fetch("https://a.example/1", SyntheticPages.text(1, 1));
        assertThat(stages.sketches()).as("this one is lost").hasSize(1);
        stages.fetch("https://a.example/2", SyntheticPages.text(1, 2));
        stages.release(stages.decide(stages.sketches()));

        stages.advance(Duration.ofSeconds(119));
        assertThat(stages.sketches()).isEmpty();
        stages.advance(Duration.ofSeconds(2));
        List<TestRecord<PagePosition, Sketch>> again = stages.sketches();
        assertThat(again)
                .singleElement()
                .satisfies(sketch -> assertThat(sketch.key().offset()).isZero());
        stages.release(stages.decide(again));

        assertThat(stages.released())
                .extracting(
                        release -> ((Release.Enriched) release.value).article().getUrl())
                .containsExactly("https://a.example/2", "https://a.example/1");
        stages.advance(LONG_ENOUGH);
        assertThat(stages.sketches()).isEmpty();
        assertThat(stages.counter("chuanliu.sketches.resent")).isEqualTo(1);
        assertThat(stages.counter("chuanliu.verdicts.repeated")).isZero();
    }

    @Test
    void aLostVerdictIsGivenAgain() {
        stages.fetch("https://a.example/1", SyntheticPages.text(1, 1));
        List<TestRecord<PagePosition, Verdict>> lost = stages.decide(stages.sketches());
        stages.advance(LONG_ENOUGH);
        List<TestRecord<PagePosition, Verdict>> again = stages.decide(stages.sketches());

        assertThat(again).extracting(TestRecord::value).isEqualTo(values(lost));
        stages.release(again);
        assertThat(stages.released()).hasSize(1);
    }

    @Test
    void whatWasOnlyLateIsDecidedTwiceAlikeAndReleasedOnce() {
        String text = SyntheticPages.text(1, 1);
        stages.fetch("https://a.example/1", text);
        stages.fetch("https://a.example/1", text);
        stages.fetch("https://b.example/9", text.replace("首页", "导航"));
        stages.fetch("https://a.example/1", text.replace("。", "。随后发布了更新的说明,"));
        stages.fetch("https://c.example/5", SyntheticPages.text(1, 2));
        List<TestRecord<PagePosition, Sketch>> late = stages.sketches();
        stages.advance(LONG_ENOUGH);
        List<TestRecord<PagePosition, Sketch>> again = stages.sketches();
        assertThat(again).extracting(TestRecord::value).hasSize(late.size());

        List<TestRecord<PagePosition, Verdict>> first = stages.decide(late);
        var remembered = stages.remembered();
        List<TestRecord<PagePosition, Verdict>> second = stages.decide(again);
        stages.release(first);
        stages.release(second);

        assertThat(values(second)).as("the same verdicts").isEqualTo(values(first));
        assertThat(first)
                .extracting(verdict -> verdict.value().getClass().getSimpleName())
                .as("of every kind")
                .containsExactly("NewStory", "Duplicate", "Duplicate", "NewRevision", "NewStory");
        assertThat(stages.remembered()).as("nothing new remembered").isEqualTo(remembered);
        assertThat(stages.released()).hasSize(5);
        assertThat(stages.counter("chuanliu.verdicts.repeated")).isEqualTo(5);
    }

    @Test
    void aStandstillIsNotAnsweredWithAFlood() {
        for (int page = 0; page < Resending.AT_ONCE + 20; page++) {
            stages.fetch("https://a.example/" + page, SyntheticPages.text(1, page));
        }
        stages.sketches();
        for (int second = 0; second < 300; second += 20) {
            stages.advance(Duration.ofSeconds(20));
        }

        assertThat(stages.sketches()).as("at 120 s and at 240 s").hasSize(2 * Resending.AT_ONCE);
        assertThat(stages.gauge("chuanliu.pending.oldest")).isEqualTo(300);
    }

    @Test
    void anUnmarkedVerdictWithoutItsPageStillStopsTheInstance() {
        stages.fetch("https://a.example/1", SyntheticPages.text(1, 1));
        List<TestRecord<PagePosition, Verdict>> verdicts = stages.decide(stages.sketches());
        stages.release(verdicts);

        assertThatThrownBy(() -> stages.release(verdicts)).hasRootCauseInstanceOf(IllegalStateException.class);
    }

    private static List<Verdict> values(List<TestRecord<PagePosition, Verdict>> verdicts) {
        return verdicts.stream().map(TestRecord::value).toList();
    }
}
