package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.RegionPair;
import io.github.chuanliu.article.RegionTags;
import io.github.chuanliu.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any text: words of the tables and noise, strung together at random; the seed is the test's name. */
class RegionTaggerPropertyTest {

    private static final RegionTagger TAGGER = RegionTagger.withDefaults();
    private static final List<String> WORDS = words();
    private static final List<String> REGIONS =
            List.of("四川", "上海市", "西藏", "湖北武汉", "川渝", "我省", "香港", "兵团第八师", "长三角", "两省", "自治区", "《", "》", "了");
    private static final String NOISE = "的了是在来赴到,。、和与《》“”\n新川藏渝京0123abc 𠮷😀　\u0000";

    static LongStream seeds() {
        return LongStream.range(20_240_000, 20_240_150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void evidenceLiesInTheBodyAndNobodyVisitsThemselves(long seed) {
        Article article = article(seed);
        RegionTags tags = TAGGER.tag(article);
        for (RegionPair pair : tags.pairs()) {
            assertThat(pair.from()).isNotEqualTo(pair.to());
            assertThat(pair.confidence()).isBetween(0.0, 1.0);
            assertThat(pair.directed()).isEqualTo(pair.key().contains(">"));
            for (Span span : pair.evidence()) {
                assertThat(span.end()).isLessThanOrEqualTo(article.body().length());
                assertThat(span.of(article.body())).isNotBlank();
            }
        }
        assertThat(tags.pairs())
                .extracting(pair -> pair.relation() + pair.key())
                .doesNotHaveDuplicates();
        assertThat(TAGGER.tag(article)).isEqualTo(tags);
        assertThat(TAGGER.explain(article).tags()).isEqualTo(tags);
    }

    @Test
    void aLongTextWithoutStopsTakesNoLongTime() {
        String body = "四川省党政代表团赴西藏自治区考察、".repeat(5_000);
        long start = System.nanoTime();
        TAGGER.tag(ArticleFixture.body(body).build());
        assertThat((System.nanoTime() - start) / 1_000_000_000.0).as("seconds").isLessThan(20);
    }

    /** Rules look beside the words that they read, and in a short text those often stand at its ends. */
    @Test
    void shortTextsThatEndAnywhereAreTagged() {
        Random random = new Random(20_261_123);
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int words = random.nextInt(12); words >= 0; words--) {
                text.append(random.nextBoolean() ? REGIONS.get(random.nextInt(REGIONS.size())) : "");
                text.append(WORDS.get(random.nextInt(WORDS.size())));
                text.append(random.nextInt(4) == 0 ? NOISE.charAt(random.nextInt(NOISE.length())) : "");
            }
            Article article = ArticleFixture.body(text.toString()).build();
            assertThatCode(() -> TAGGER.tag(article)).as(article.body()).doesNotThrowAnyException();
        }
    }

    @Test
    void anEmptyBodyHasNoTags() {
        assertThat(TAGGER.tag(ArticleFixture.body("").build()).regions()).isEmpty();
    }

    private static Article article(long seed) {
        Random random = new Random(seed);
        StringBuilder body = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                int at = random.nextInt(NOISE.length());
                body.append(NOISE.charAt(at));
            } else {
                body.append(WORDS.get(random.nextInt(WORDS.size())));
            }
        }
        return ArticleFixture.body(body.toString())
                .from(random.nextBoolean() ? "四川日报" : "")
                .build();
    }

    private static List<String> words() {
        List<String> words = new ArrayList<>();
        for (String table : List.of("predicates.tsv", "groups.tsv", "masks.tsv", "aliases.tsv")) {
            Tables.rows(table).forEach(row -> words.add(row.get(0)));
        }
        Gazetteer.load().regions().forEach(region -> {
            for (int i = 0; i < 20; i++) {
                words.add(region.nameZh());
            }
        });
        return words;
    }
}
