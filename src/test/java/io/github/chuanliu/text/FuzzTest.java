package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.PageSnapshot;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Mutated pages: extraction never throws, takes no time to speak of, and makes no text up. */
class FuzzTest {

    private static final int ROUNDS = Integer.getInteger("chuanliu.fuzz.rounds", 20_000);
    private static final long SEED = Long.getLong("chuanliu.fuzz.seed", 20_240_518L);
    private static final long LONGEST_MILLIS = 5_000;
    private static final String[] SHARDS = {
        "<div>",
        "</p>",
        "<br>",
        "<a href=x>",
        "<!--",
        "]]>",
        "&nbsp;",
        "&#x4e00;",
        "\n",
        "\r\n",
        "\u3000",
        "\u00a0",
        "\u200b",
        "来源:",
        "发布时间:",
        "2024-02-30",
        "2024年5月",
        "5月",
        "至",
        "日",
        "《",
        "》",
        "签署",
        "书记",
        "、",
        "·",
        "(记者",
        "摄",
        "周年",
        "今年是",
        "上周",
        "当天",
        "...",
        "\uFEFF",
        "\uD83D",
        "\u0000",
        "新华社",
        "讯",
        "电",
        "<script>",
        "责任编辑:",
        "相关阅读"
    };

    private final ArticleExtractor extractor = ArticleExtractor.withDefaults();

    @Test
    void mutatedPagesAreSurvived() {
        System.out.println("fuzz: " + ROUNDS + " mutations, -Dchuanliu.fuzz.seed=" + SEED);
        Random random = new Random(SEED);
        String[] pages = new String[Gold.SEEDS];
        for (int i = 0; i < Gold.SEEDS; i++) {
            String page = new String(Gold.page(i).body(), StandardCharsets.UTF_8);
            pages[i] = page.length() > 2_500 ? page.substring(0, 2_500) : page;
        }
        int articles = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = mutate(pages[random.nextInt(pages.length)], random);
            String type = random.nextInt(3) == 0 ? "text/html" : "text/plain";
            PageSnapshot page = Pages.at("http://x/" + round, bytes, type, Optional.empty());
            long start = System.nanoTime();
            Extraction extraction = extractor.extract(page);
            long millis = (System.nanoTime() - start) / 1_000_000;
            assertThat(millis).as("round %d of seed %d", round, SEED).isLessThan(LONGEST_MILLIS);
            if (extraction instanceof Extraction.Extracted extracted) {
                articles++;
                check(extracted.article(), page, round);
            }
        }
        assertThat(articles).as("mutations that still hold an article").isGreaterThan(ROUNDS / 3);
    }

    private static byte[] mutate(String page, Random random) {
        StringBuilder text = new StringBuilder(page);
        int edits = 1 + random.nextInt(12);
        for (int i = 0; i < edits && text.length() > 0; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(80));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, SHARDS[random.nextInt(SHARDS.length)]);
                case 2 -> text.insert(at, text.substring(at, end));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x10000));
                case 4 -> text.insert(at, SHARDS[random.nextInt(SHARDS.length)].repeat(1 + random.nextInt(60)));
                default -> text.replace(at, end, text.substring(at, end).replaceAll("[\\n。,、]", ""));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        for (int i = random.nextInt(4); i > 0 && bytes.length > 0 && random.nextInt(4) == 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static void check(Article article, PageSnapshot page, int round) {
        String body = article.body();
        assertThat(body).as("round %d", round).isNotBlank();
        assertThat(body.length()).isLessThanOrEqualTo(page.body().length);
        article.dates()
                .forEach(date ->
                        assertThat(date.span().of(body)).as("round %d", round).isEqualTo(date.text()));
        article.people()
                .forEach(one ->
                        assertThat(one.span().of(body)).as("round %d", round).isEqualTo(one.name()));
        article.agreements()
                .forEach(title -> assertThat(body).as("round %d", round).contains(title));
        article.untitledAgreements()
                .forEach(one ->
                        assertThat(one.span().of(body)).as("round %d", round).contains(one.kind()));
        article.sections()
                .forEach(one ->
                        assertThat(one.span().end()).as("round %d", round).isLessThanOrEqualTo(body.length()));
        if (page.contentType().equals("text/plain") && !looksLikeHtml(page)) {
            assertMadeOf(body, new String(page.body(), StandardCharsets.UTF_8), round);
        }
    }

    /** Every paragraph stands on the page, white space and characters without width aside. */
    private static void assertMadeOf(String body, String page, int round) {
        String plain = visible(page);
        for (String paragraph : body.split("\n")) {
            String wanted = visible(paragraph);
            assertThat(plain.contains(wanted))
                    .as("round %d: «%s» stands on the page", round, paragraph)
                    .isTrue();
        }
    }

    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Spaces.isSpace(c) && !Spaces.isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean looksLikeHtml(PageSnapshot page) {
        return HtmlSniffer.isHtml(page.contentType(), new String(page.body(), StandardCharsets.UTF_8));
    }
}
