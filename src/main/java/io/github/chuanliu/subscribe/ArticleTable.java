package io.github.chuanliu.subscribe;

import io.github.chuanliu.avro.EnrichedArticle;
import io.github.chuanliu.avro.PublishedBasis;
import io.github.chuanliu.avro.RegionPair;
import io.github.chuanliu.avro.Relation;
import io.github.chuanliu.avro.UntitledAgreement;
import io.github.chuanliu.avro.YearBasis;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Shows articles as rows that a person can read. */
public final class ArticleTable {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.ofHours(8));

    private final TextTable table = new TextTable(List.of(
            new TextTable.Column("title", 28),
            new TextTable.Column("published", 16),
            new TextTable.Column("event", 17),
            new TextTable.Column("visitor → host", 14),
            new TextTable.Column("agreements", 30),
            new TextTable.Column("outlet", 12)));

    public List<String> heading() {
        return table.heading();
    }

    /** The row of an article, with a rule below. */
    public List<String> row(EnrichedArticle article) {
        List<String> lines = new ArrayList<>(table.row(List.of(
                article.getTitle(),
                published(article),
                event(article),
                pairs(article),
                agreements(article),
                outlet(article))));
        lines.add(table.rule());
        return lines;
    }

    private static String published(EnrichedArticle article) {
        if (article.getPublishedAt() == null) {
            return "not stated";
        }
        String time = MINUTE.format(article.getPublishedAt());
        return article.getPublishedBasis() == PublishedBasis.STATED ? time : time + " (inferred)";
    }

    private static String event(EnrichedArticle article) {
        if (article.getEventText() == null) {
            return "–";
        }
        if (article.getEventStart() == null) {
            return article.getEventText() + "\nyear unknown";
        }
        String days = article.getEventStart().equals(article.getEventEnd())
                ? article.getEventStart().toString()
                : article.getEventStart() + " to\n" + article.getEventEnd();
        return days + "\nyear: " + yearBasis(article.getEventYearBasis());
    }

    private static String yearBasis(YearBasis basis) {
        return switch (basis) {
            case STATED -> "stated";
            case PUBLISHED -> "publication";
            case SNAPSHOT -> "snapshot";
            case ANNIVERSARY -> "anniversary";
            case INFERRED -> "inferred";
            case UNKNOWN -> "unknown";
        };
    }

    private static String pairs(EnrichedArticle article) {
        Set<String> visits = new LinkedHashSet<>();
        for (RegionPair pair : article.getRegionPairs()) {
            if (pair.getRelation() == Relation.VISIT) {
                visits.add(shortName(pair.getFrom().getNameZh()) + " → "
                        + shortName(pair.getTo().getNameZh()));
            }
        }
        return visits.isEmpty() ? "–" : String.join("\n", visits);
    }

    private static String agreements(EnrichedArticle article) {
        List<String> agreements = new ArrayList<>(article.getAgreements());
        for (UntitledAgreement untitled : article.getUntitledAgreements()) {
            agreements.add("untitled: " + untitled.getCount() + " × " + untitled.getKind());
        }
        return agreements.isEmpty() ? "–" : String.join("\n", agreements);
    }

    private static String outlet(EnrichedArticle article) {
        String outlet = article.getOutlet() == null ? article.getOriginalOutlet() : article.getOutlet();
        return outlet == null ? "not stated" : outlet;
    }

    /** 四川省 as 四川, 新疆维吾尔自治区 as 新疆: how people say it. */
    static String shortName(String fullName) {
        return fullName.replaceFirst("(壮族|回族|维吾尔)?(特别行政区|自治区|省|市)$", "");
    }
}
