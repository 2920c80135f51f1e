package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Place;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.text.ArticleExtractor;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Measures what a pair says beside its sides: its dates, its programme and its places. */
class PairDetailsTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();
    private static final ArticleExtractor EXTRACTOR = ArticleExtractor.withDefaults();
    private static final String NONE = "-";

    /** One row of the table: what it says of a pair, in the order of its columns. */
    private record Details(String dates, String framework, String places) {}

    @Test
    void meetTheTargets() {
        List<List<String>> rows = Tables.rows("labelled-details.tsv");
        int pairs = 0;
        int dates = 0;
        int frameworks = 0;
        int places = 0;
        for (List<String> row : rows) {
            Details labelled = new Details(row.get(2), row.get(3), row.get(4));
            Optional<Details> found = details(row.get(0), row.get(1));
            if (found.filter(labelled::equals).isEmpty()) {
                System.out.println("details of " + row.get(0) + ": "
                        + found.map(Details::toString).orElse("no pair"));
            }
            pairs += found.isPresent() ? 1 : 0;
            dates += found.filter(details -> details.dates.equals(labelled.dates))
                            .isPresent()
                    ? 1
                    : 0;
            frameworks += found.filter(details -> details.framework.equals(labelled.framework))
                            .isPresent()
                    ? 1
                    : 0;
            places += found.filter(details -> details.places.equals(labelled.places))
                            .isPresent()
                    ? 1
                    : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%ndetails of %d pairs: found %.3f, dates %.3f, programme %.3f, places %.3f%n",
                rows.size(),
                (double) pairs / rows.size(),
                (double) dates / rows.size(),
                (double) frameworks / rows.size(),
                (double) places / rows.size());
        assertThat((double) dates / rows.size()).as("dates").isGreaterThanOrEqualTo(0.95);
        assertThat((double) frameworks / rows.size()).as("programmes").isGreaterThanOrEqualTo(0.95);
        assertThat((double) places / rows.size()).as("places").isGreaterThanOrEqualTo(0.95);
    }

    private static Optional<Details> details(String text, String pair) {
        Optional<String> outlet = Optional.empty();
        String body = text;
        if (text.startsWith("[来源:")) {
            outlet = Optional.of(text.substring(4, text.indexOf(']')));
            body = text.substring(text.indexOf(']') + 1);
        }
        return TAGGER.tag(EXTRACTOR.readBody(outlet, body)).pairs().stream()
                .filter(found -> (found.relation() + " " + found.key()).equals(pair))
                .findFirst()
                .map(found -> new Details(dates(found), found.framework().orElse(NONE), places(found)));
    }

    private static String dates(RegionPair pair) {
        Optional<LocalDate> start = pair.date().flatMap(date -> date.start().date());
        Optional<LocalDate> end = pair.date().flatMap(date -> date.end().date());
        return start.isPresent() && end.isPresent() ? start.get() + ".." + end.get() : NONE;
    }

    private static String places(RegionPair pair) {
        if (pair.fromPlace().isEmpty() && pair.toPlace().isEmpty()) {
            return NONE;
        }
        return pair.fromPlace().map(Place::name).orElse(NONE)
                + (pair.directed() ? ">" : "~")
                + pair.toPlace().map(Place::name).orElse(NONE);
    }
}
