package io.github.chuanliu.subscribe;

import io.github.chuanliu.avro.RegionPairObservation;
import java.util.List;
import java.util.Locale;

/** Shows observations of region pairs as rows. */
public final class PairTable {

    private final TextTable table = new TextTable(List.of(
            new TextTable.Column("pair", 16),
            new TextTable.Column("relation", 11),
            new TextTable.Column("when", 10),
            new TextTable.Column("sure", 4),
            new TextTable.Column("says", 60),
            new TextTable.Column("outlet", 12)));

    public List<String> heading() {
        return table.heading();
    }

    public List<String> row(RegionPairObservation observation) {
        String between = observation.getDirected() ? " → " : " ~ ";
        return table.row(List.of(
                ArticleTable.shortName(observation.getFrom().getNameZh())
                        + between
                        + ArticleTable.shortName(observation.getTo().getNameZh()),
                observation.getRelation() + (observation.getRetracted() ? " taken back" : ""),
                observation.getEventStart() == null
                        ? "–"
                        : observation.getEventStart().toString(),
                String.format(Locale.ROOT, "%.2f", observation.getConfidence()),
                observation.getQuote() == null ? observation.getTitle() : observation.getQuote(),
                observation.getOutlet() == null ? "–" : observation.getOutlet()));
    }
}
