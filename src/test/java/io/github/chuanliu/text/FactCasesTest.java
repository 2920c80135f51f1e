package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables of what single sentences state; every row says why it is there. */
class FactCasesTest {

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("people")
    void peopleAndTheirOffices(String text, String expected, String why) {
        String found = PeopleReader.read(text).stream()
                .map(person -> person.name() + '|' + person.title().orElse(""))
                .collect(Collectors.joining(";"));

        assertThat(found).as(why).isEqualTo(expected);
    }

    static Stream<Arguments> people() {
        return table("people-cases.tsv", 3);
    }

    @ParameterizedTest(name = "{3}: {0}")
    @MethodSource("agreements")
    void signedAgreements(String text, String titles, String untitled, String why) {
        AgreementReader.Agreements found = AgreementReader.read(text);

        assertThat(String.join(";", found.titles())).as(why).isEqualTo(titles);
        assertThat(found.untitled().stream()
                        .map(one -> one.span().of(text) + '|' + one.kind() + '|' + one.count())
                        .collect(Collectors.joining(";")))
                .as(why)
                .isEqualTo(untitled);
    }

    static Stream<Arguments> agreements() {
        return table("agreement-cases.tsv", 4);
    }

    @ParameterizedTest(name = "{3}: {0}")
    @MethodSource("bylines")
    void outletsAndReporters(String text, String outlet, String reporters, String why) {
        Byline byline = Byline.read(List.of(), text, List.of(), Optional.empty());

        assertThat(byline.originalOutlet().orElse("")).as(why).isEqualTo(outlet);
        assertThat(String.join(" ", byline.reporters())).as(why).isEqualTo(reporters);
    }

    static Stream<Arguments> bylines() {
        return table("byline-cases.tsv", 4);
    }

    @ParameterizedTest(name = "{2}: {0}")
    @MethodSource("outlets")
    void outletsBehindALabel(String value, String outlet, String why) {
        assertThat(OutletLabel.read(value).orElse("")).as(why).isEqualTo(outlet);
    }

    static Stream<Arguments> outlets() {
        return table("outlet-cases.tsv", 3);
    }

    private static Stream<Arguments> table(String resource, int columns) {
        return Tables.rows(resource).stream()
                .map(row -> Arguments.of(row.subList(0, columns).toArray()));
    }
}
