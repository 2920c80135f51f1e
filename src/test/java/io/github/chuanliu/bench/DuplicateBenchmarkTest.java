package io.github.chuanliu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.bench.DuplicateBenchmark.Score;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DuplicateBenchmarkTest {

    private final DuplicateBenchmark benchmark = new DuplicateBenchmark(60, 2, StoryReading.IDEAL);

    @Test
    void reprintsAreFoundUpToFivePercentOfEdits() {
        Map<String, Score> scores = benchmark.scores();
        assertThat(scores).containsKeys("traditional characters", "paragraphs dropped, 30 %", "characters edited, 5 %");
        scores.forEach((name, score) -> {
            if (!name.startsWith("no target") && !isBeyondTheTarget(name)) {
                assertThat(score.f1()).as(name).isGreaterThanOrEqualTo(0.98);
            }
            assertThat(score.precision()).as(name).isEqualTo(1);
        });
    }

    private static boolean isBeyondTheTarget(String name) {
        return name.equals("characters edited, 10 %");
    }

    @Test
    void lookAlikesStayApart() {
        assertThat(benchmark.falseMerges()).hasSizeGreaterThan(3);
        benchmark
                .falseMerges()
                .forEach((name, merged) -> assertThat(merged).as(name).isZero());
    }

    @Test
    void theReportNamesEveryClass() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DuplicateBenchmark(5, 3, StoryReading.IDEAL).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("simhash k=3", "paragraphs dropped, 20 %", "other people, 3 days later");
    }

    @Test
    void theIndexReportFitsItsBudget() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DuplicateIndexBenchmark(5_000).run(new PrintStream(out, true, StandardCharsets.UTF_8));
        String state = out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("state "))
                .findFirst()
                .orElseThrow();
        assertThat(Integer.parseInt(state.replaceAll("\\D", ""))).isBetween(150, 350);
    }
}
