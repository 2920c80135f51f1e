package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample cases and the forms that rules read: each text yields exactly its pairs, with their relation. */
class RegionPairCasesTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();

    private static final Map<String, String> TRADITIONAL = Tables.rows("traditional.tsv").stream()
            .collect(Collectors.toMap(row -> row.get(1), row -> row.get(0), (one, other) -> one));

    static Stream<List<String>> cases() {
        return Stream.of("region-pair-cases.tsv", "sentence-forms.tsv").flatMap(table -> Tables.rows(table).stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void yieldsExactlyItsPairs(List<String> row) {
        assertThat(pairsOf(row.get(0))).as(row.get(3)).isEqualTo(LabelledText.pairs(row.get(1), row.get(2)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTraditionalCharactersAlike(List<String> row) {
        assertThat(pairsOf(traditional(row.get(0)))).isEqualTo(LabelledText.pairs(row.get(1), row.get(2)));
    }

    /** The outlet before the text is a field of the article, and stays as it is. */
    private static String traditional(String text) {
        int from = text.indexOf(']') + 1;
        StringBuilder written = new StringBuilder(text.substring(0, from));
        for (int i = from; i < text.length(); i++) {
            written.append(TRADITIONAL.getOrDefault(text.substring(i, i + 1), text.substring(i, i + 1)));
        }
        return written.toString();
    }

    static Set<String> pairsOf(String text) {
        return TAGGER.tag(ArticleFixture.caseText(text)).pairs().stream()
                .map(pair -> pair.relation() + " " + pair.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
