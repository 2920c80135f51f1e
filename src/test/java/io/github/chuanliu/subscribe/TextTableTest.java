package io.github.chuanliu.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TextTableTest {

    private final TextTable table = new TextTable(List.of(new TextTable.Column("a", 6), new TextTable.Column("b", 4)));

    @Test
    void aChineseCharacterTakesTwoColumns() {
        assertThat(table.row(List.of("四川", "x"))).containsExactly("四川   │ x");
    }

    @Test
    void longCellsAreFoldedAndTheOthersFilledUp() {
        assertThat(table.row(List.of("四川西藏重庆", "xyzzy"))).containsExactly("四川西 │ xyzz", "藏重庆 │ y");
    }

    @Test
    void everyLineOfTheHeadingIsAsWideAsTheTable() {
        assertThat(table.heading()).containsExactly("a      │ b", "───────┼─────");
    }
}
