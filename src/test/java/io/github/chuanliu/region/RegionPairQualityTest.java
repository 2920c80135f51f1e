package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.RegionPair.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Measures the tagger on labelled texts of our own; the test half is not looked at while rules are written. */
class RegionPairQualityTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    @Test
    void theTestHalfMeetsTheTargets() {
        Scoreboard board = score("labelled-test.tsv");
        System.out.println(board.report("test half"));
        assertThat(board.f1(Relation.VISIT)).as("directed visits").isGreaterThanOrEqualTo(0.90);
        assertThat(board.cooperatingF1()).as("cooperating pairs").isGreaterThanOrEqualTo(0.85);
        assertThat(board.exactRate()).as("texts exactly right").isGreaterThanOrEqualTo(0.90);
        assertThat(board.exactSentenceRate()).as("texts of one sentence").isGreaterThanOrEqualTo(0.90);
        assertThat(board.falseAlarmRate()).as("false alarms").isLessThanOrEqualTo(0.03);
        assertThat(board.calibrationError()).as("calibration error").isLessThanOrEqualTo(0.06);
    }

    @Test
    void theTuningHalfStaysWhereItIs() {
        Scoreboard board = score("labelled-tuning.tsv");
        System.out.println(board.report("tuning half"));
        assertThat(board.exactRate()).as("texts exactly right").isGreaterThanOrEqualTo(0.95);
    }

    private static Scoreboard score(String table) {
        Scoreboard board = new Scoreboard();
        for (List<String> row : Tables.rows(table)) {
            Article article = ArticleFixture.caseText(row.get(0).replace("\\n", "\n"));
            board.add(
                    article.body(),
                    LabelledText.pairs(row.get(1), row.get(2)),
                    TAGGER.tag(article).pairs());
        }
        return board;
    }
}
