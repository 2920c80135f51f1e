package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample cases and the forms that rules read: each text yields exactly its pairs, with their relation. */
class RegionPairCasesTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    static Stream<List<String>> cases() {
        return Stream.of("region-pair-cases.tsv", "sentence-forms.tsv").flatMap(table -> Tables.rows(table).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void yieldsExactlyItsPairs(List<String> row) {
        assertThat(pairsOf(row.get(0))).as(row.get(3)).isEqualTo(LabelledText.pairs(row.get(1), row.get(2)));
    }

    static Set<String> pairsOf(String text) {
        return TAGGER.tag(ArticleFixture.caseText(text)).pairs().stream()
                .map(pair -> pair.relation() + " " + pair.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
