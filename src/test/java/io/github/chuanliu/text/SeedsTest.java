package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.EventDate;
import io.github.chuanliu.article.EventDate.YearBasis;
import io.github.chuanliu.article.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The five seeds against what a careful reader wrote down for them. */
class SeedsTest {

    private static final List<YearBasis> YEAR_BASIS = List.of(
            YearBasis.PUBLISHED, YearBasis.PUBLISHED, YearBasis.PUBLISHED, YearBasis.ANNIVERSARY, YearBasis.UNKNOWN);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void titleBodyAndCaptionsAreExact(int seed) {
        JsonNode gold = Gold.read(seed);
        Article article = Pages.article(Gold.page(seed));

        assertThat(article.title()).isEqualTo(gold.get("title").asText());
        assertThat(article.body()).isEqualTo(gold.get("body").asText());
        assertThat(article.deck()).isEqualTo(Gold.texts(gold.get("deck")));
        assertThat(article.captions()).isEqualTo(Gold.texts(gold.get("captions")));
        for (String forbidden : Gold.texts(gold.get("forbiddenInBody"))) {
            assertThat(article.body()).doesNotContain(forbidden);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void outletsAndPeopleBehindTheTextAreRight(int seed) {
        JsonNode gold = Gold.read(seed);
        Article article = Pages.article(Gold.page(seed));

        assertThat(article.outlet()).isEqualTo(Gold.text(gold.get("sourceOutlet")));
        assertThat(article.originalOutlet()).isEqualTo(Gold.text(gold.get("originalOutlet")));
        assertThat(article.reporters()).isEqualTo(Gold.texts(gold.get("reporters")));
        assertThat(article.photographers()).isEqualTo(Gold.texts(gold.get("photographers")));
        assertThat(article.editor()).isEqualTo(Gold.text(gold.get("editor")));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void timesAreRight(int seed) {
        JsonNode gold = Gold.read(seed);
        Article article = Pages.article(Gold.page(seed));

        Published published = Gold.text(gold.get("publishedAt"))
                .<Published>map(at -> new Published.Stated(instant(at)))
                .orElse(new Published.Unknown());
        assertThat(article.published()).isEqualTo(published);
        assertThat(article.snapshotAt())
                .isEqualTo(Gold.text(gold.get("snapshotAt")).map(SeedsTest::instant));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void theEventIsDatedAndItsYearIsAccountedFor(int seed) {
        JsonNode gold = Gold.read(seed).get("event");
        EventDate event = Pages.article(Gold.page(seed)).event().orElseThrow();
        LocalDate start = LocalDate.parse(gold.get("start").asText());
        LocalDate end = LocalDate.parse(gold.get("end").asText());

        assertThat(event.text()).isEqualTo(gold.get("text").asText());
        assertThat(event.yearBasis()).isEqualTo(YEAR_BASIS.get(seed));
        assertThat(event.start().month()).isEqualTo(start.getMonthValue());
        assertThat(event.start().day()).isEqualTo(start.getDayOfMonth());
        assertThat(event.end().month()).isEqualTo(end.getMonthValue());
        assertThat(event.end().day()).isEqualTo(end.getDayOfMonth());
        boolean yearIsKnown = event.yearBasis() != YearBasis.UNKNOWN;
        assertThat(event.start().date()).isEqualTo(yearIsKnown ? Optional.of(start) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void agreementsAreVerbatim(int seed) {
        JsonNode gold = Gold.read(seed);
        Article article = Pages.article(Gold.page(seed));

        assertThat(article.agreements()).isEqualTo(Gold.texts(gold.get("agreements")));
        List<String> untitled = new ArrayList<>();
        gold.get("agreementsUntitled")
                .forEach(one -> untitled.add(one.get("text").asText()
                        + '|'
                        + one.get("kind").asText()
                        + '|'
                        + one.get("count").asInt()));
        assertThat(article.untitledAgreements())
                .extracting(one -> one.span().of(article.body()) + '|' + one.kind() + '|' + one.count())
                .isEqualTo(untitled);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void officialsHaveTheirNamesAndTitles(int seed) {
        List<String> gold = new ArrayList<>();
        Gold.read(seed)
                .get("officials")
                .forEach(one -> gold.add(one.get("name").asText()
                        + '|'
                        + Gold.text(one.get("title")).orElse("")));
        Article article = Pages.article(Gold.page(seed));

        assertThat(article.people())
                .extracting(person -> person.name() + '|' + person.title().orElse(""))
                .containsExactlyInAnyOrderElementsOf(gold);
        assertThat(article.people())
                .allSatisfy(
                        person -> assertThat(person.span().of(article.body())).isEqualTo(person.name()));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
