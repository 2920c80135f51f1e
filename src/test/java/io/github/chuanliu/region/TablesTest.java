package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What whoever adds a row to a table is told. */
class TablesTest {

    @Test
    void padsARowToTheWidthOfTheHeaderAndSkipsComments() {
        assertThat(Tables.rows("t.tsv", table("# why\nsurface\twhy\n川藏铁路\trailway\n\n沪昆高铁\n")))
                .containsExactly(List.of("川藏铁路", "railway"), List.of("沪昆高铁", ""));
    }

    @Test
    void saysWhichLineHasSpacesForATab() {
        assertThatThrownBy(() -> Tables.rows("predicates.tsv", table("# why\nsurface\tclass\n造访 GO\n")))
                .hasMessageContaining("predicates.tsv, line 3")
                .hasMessageContaining("tab")
                .hasMessageContaining("造访 GO");
    }

    @Test
    void saysWhichWordHasAClassThatThereIsNot() {
        assertThatThrownBy(() -> WordClass.of("GOES", "造访"))
                .hasMessageContaining("造访")
                .hasMessageContaining("GOES")
                .hasMessageContaining("GO, INTO");
    }

    private static BufferedReader table(String text) {
        return new BufferedReader(new StringReader(text));
    }
}
