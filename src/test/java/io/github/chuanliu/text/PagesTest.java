package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.Published;
import io.github.chuanliu.bench.PageCase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hand-made pages, one for each kind of trouble; every file says what must come out of it and why it is there. */
class PagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/github/chuanliu/text");

    static List<PageCase> cases() throws IOException {
        List<PageCase> cases = new ArrayList<>(PageCase.in(FOLDER.resolve("pages")));
        cases.addAll(PageCase.in(FOLDER.resolve("sites")));
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void comesOutAsItsFileSays(PageCase page) {
        Extraction extraction = ArticleExtractor.withDefaults().extract(snapshot(page));
        Map<String, String> expected = page.expected();

        if (extraction instanceof Extraction.Extracted extracted) {
            assertThat(expected).as(extracted.article().body()).doesNotContainKey("rejected");
            check(extracted.article(), expected);
        } else {
            assertThat(((Extraction.Rejected) extraction).reason().name())
                    .as(extraction.toString())
                    .isEqualTo(expected.get("rejected"));
        }
    }

    private static void check(Article article, Map<String, String> expected) {
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> actual = describe(article);
        for (Map.Entry<String, String> one : expected.entrySet()) {
            if (actual.containsKey(one.getKey())) {
                softly.assertThat(actual.get(one.getKey())).as(one.getKey()).isEqualTo(one.getValue());
            }
        }
        softly.assertAll();
    }

    static Map<String, String> describe(Article article) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("title", article.title());
        facts.put("body", article.body());
        facts.put("deck", String.join(" / ", article.deck()));
        facts.put("captions", String.join(" / ", article.captions()));
        facts.put("language", article.language());
        facts.put("published", published(article.published()));
        facts.put("snapshot", article.snapshotAt().map(PagesTest::local).orElse(""));
        facts.put("outlet", article.outlet().orElse(""));
        facts.put("original", article.originalOutlet().orElse(""));
        facts.put("reporters", String.join(" ", article.reporters()));
        facts.put("photographers", String.join(" ", article.photographers()));
        facts.put("editor", article.editor().orElse(""));
        facts.put("event", article.event().map(event -> event.text()).orElse(""));
        facts.put("year", article.event().map(event -> event.yearBasis().name()).orElse(""));
        facts.put(
                "start",
                article.event()
                        .flatMap(event -> event.start().date())
                        .map(Object::toString)
                        .orElse(""));
        facts.put(
                "sections",
                String.join(
                        " / ",
                        article.sections().stream().map(Article.Section::title).toList()));
        return facts;
    }

    private static String published(Published published) {
        if (published instanceof Published.Stated stated) {
            return local(stated.at());
        }
        return published instanceof Published.Inferred inferred ? "inferred " + local(inferred.at()) : "unknown";
    }

    private static String local(java.time.Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.ofHours(8))
                .format(java.time.format.DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX"));
    }

    static PageSnapshot snapshot(PageCase page) {
        String url = page.expected().getOrDefault("url", Pages.URL);
        return Pages.at(url, page.bytes(), page.contentType(), Optional.empty());
    }
}
