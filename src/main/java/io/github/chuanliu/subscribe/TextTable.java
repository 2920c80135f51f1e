package io.github.chuanliu.subscribe;

import java.util.ArrayList;
import java.util.List;

/** Lays rows out in columns of fixed width; long cells are folded. */
public final class TextTable {

    private final List<Column> columns;

    /**
     * @param heading its name
     * @param width in terminal columns
     */
    public record Column(String heading, int width) {}

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** The heading and a rule. */
    public List<String> heading() {
        List<String> lines =
                new ArrayList<>(row(columns.stream().map(Column::heading).toList()));
        lines.add(rule());
        return lines;
    }

    /** The line that stands under the heading and between rows. */
    public String rule() {
        return String.join(
                "─┼─",
                columns.stream().map(column -> "─".repeat(column.width())).toList());
    }

    /** One row, on as many lines as its longest cell takes. */
    public List<String> row(List<String> cells) {
        List<List<String>> folded = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < columns.size(); i++) {
            folded.add(DisplayWidth.fold(cells.get(i), columns.get(i).width()));
            height = Math.max(height, folded.get(i).size());
        }
        List<String> lines = new ArrayList<>();
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < columns.size(); i++) {
                String cell = line < folded.get(i).size() ? folded.get(i).get(line) : "";
                text.append(i == 0 ? "" : " │ ").append(cell);
                text.append(" ".repeat(columns.get(i).width() - DisplayWidth.of(cell)));
            }
            lines.add(text.toString().stripTrailing());
        }
        return lines;
    }
}
