package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.chuanliu.article.Article;
import io.github.chuanliu.bench.CharacterGrams;
import io.github.chuanliu.bench.PageCase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Prints how good extraction is on the pages of the repository, and fails when it gets worse than it was. */
class ExtractionReportTest {

    @Test
    void bodiesOfSeedsAndHandMadePages() throws IOException {
        List<Double> text = new ArrayList<>();
        List<Double> html = new ArrayList<>();
        for (int seed = 0; seed < Gold.SEEDS; seed++) {
            String gold = Gold.read(seed).get("body").asText();
            text.add(CharacterGrams.f1(Pages.article(Gold.page(seed)).body(), gold));
        }
        for (PageCase page : PagesTest.cases()) {
            if (page.expected().containsKey("body")) {
                String body = Pages.article(PagesTest.snapshot(page)).body();
                (page.name().endsWith(".html") ? html : text)
                        .add(CharacterGrams.f1(body, page.expected().get("body")));
            }
        }
        System.out.printf(
                "body F1 (4-grams): text %.4f of %d, html %.4f of %d%n",
                mean(text), text.size(), mean(html), html.size());

        assertThat(mean(text)).isGreaterThan(0.995);
        assertThat(mean(html)).isGreaterThan(0.995);
    }

    @Test
    void officialsOfTheSeeds() {
        Tally tally = new Tally();
        for (int seed = 0; seed < Gold.SEEDS; seed++) {
            List<String> gold = new ArrayList<>();
            Gold.read(seed)
                    .get("officials")
                    .forEach(one -> gold.add(one.get("name").asText()));
            List<String> found = Pages.article(Gold.page(seed)).people().stream()
                    .map(Article.Person::name)
                    .toList();
            tally.add(found, gold, String::equals);
        }
        System.out.println("officials: " + tally);

        assertThat(tally.precision()).isGreaterThan(0.98);
        assertThat(tally.recall()).isGreaterThan(0.98);
    }

    @Test
    void topicsOfTheSeeds() {
        Tally tally = new Tally();
        for (int seed = 0; seed < Gold.SEEDS; seed++) {
            List<Article.Topic> gold = new ArrayList<>();
            for (JsonNode one : Gold.read(seed).get("topics")) {
                gold.add(new Article.Topic(
                        one.get("topic").asText(), one.get("code").asText()));
            }
            tally.add(Pages.article(Gold.page(seed)).topics(), gold, ExtractionReportTest::sameTopic);
        }
        System.out.println("topics (same code, one phrase within the other): " + tally);

        assertThat(tally.precision()).isGreaterThanOrEqualTo(0.7);
        assertThat(tally.recall()).isGreaterThan(0.85);
    }

    private static boolean sameTopic(Article.Topic a, Article.Topic b) {
        return a.code().equals(b.code())
                && (a.phrase().contains(b.phrase()) || b.phrase().contains(a.phrase()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private interface Same<T> {
        boolean test(T found, T gold);
    }

    private static final class Tally {
        private int right;
        private int found;
        private int recalled;
        private int gold;

        <T> void add(List<T> foundOnes, List<T> goldOnes, Same<T> same) {
            found += foundOnes.size();
            gold += goldOnes.size();
            for (T one : foundOnes) {
                right += goldOnes.stream().anyMatch(other -> same.test(one, other)) ? 1 : 0;
            }
            for (T one : goldOnes) {
                recalled += foundOnes.stream().anyMatch(other -> same.test(other, one)) ? 1 : 0;
            }
        }

        double precision() {
            return (double) right / Math.max(1, found);
        }

        double recall() {
            return (double) recalled / Math.max(1, gold);
        }

        @Override
        public String toString() {
            return "precision %.3f (%d of %d), recall %.3f (%d of %d)"
                    .formatted(precision(), right, found, recall(), recalled, gold);
        }
    }
}
