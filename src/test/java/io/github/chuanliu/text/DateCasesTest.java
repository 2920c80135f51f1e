package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.PartialDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DateCasesTest {

    static Stream<Arguments> cases() {
        return Tables.rows("date-cases.tsv").stream()
                .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2), row.get(3)));
    }

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @MethodSource("cases")
    void resolvesAsAReaderWould(String text, String published, String expected, String why) {
        String found = DateResolver.resolve(text, anchor(published)).stream()
                .map(DateCasesTest::show)
                .collect(Collectors.joining(";"));

        assertThat(found.isEmpty() ? "none" : found).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void spansQuoteTheExpression(String text, String published, String expected, String why) {
        List<EventDate> dates = DateResolver.resolve(text, anchor(published));

        assertThat(dates).allSatisfy(date -> assertThat(date.span().of(text)).isEqualTo(date.text()));
    }

    private static Anchor anchor(String published) {
        return published.equals("-")
                ? new Anchor(Optional.empty(), OptionalInt.empty(), YearBasis.UNKNOWN)
                : new Anchor(
                        Optional.of(LocalDate.parse(published)),
                        OptionalInt.of(LocalDate.parse(published).getYear()),
                        YearBasis.PUBLISHED);
    }

    private static String show(EventDate date) {
        String days =
                date.start().equals(date.end()) ? show(date.start()) : show(date.start()) + '/' + show(date.end());
        return date.text() + '=' + days + ' ' + date.yearBasis();
    }

    private static String show(PartialDate date) {
        String year = date.year().isPresent() ? String.valueOf(date.year().getAsInt()) : "-";
        return "%s-%02d-%02d".formatted(year, date.month(), date.day());
    }
}
