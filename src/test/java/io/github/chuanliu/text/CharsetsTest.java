package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Article;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Declarations lie: whatever is declared, the text must come out. */
class CharsetsTest {

    private static final String SIMPLIFIED = "甲省代表团到乙省考察学习,双方举行座谈会,签署合作协议。两省将在产业、科技、教育等方面加强合作,这是多年来的成果。";
    private static final String TRADITIONAL = "甲省代表團到乙省考察學習,雙方舉行座談會,簽署合作協議。兩省將在產業、科技、教育等方面加強合作,這是多年來的成果。";

    @ParameterizedTest(name = "{0} declared as {1}")
    @CsvSource({
        "UTF-8, gb2312, the commonest lie",
        "UTF-8, iso-8859-1, a server default",
        "UTF-8, '', nothing declared",
        "GB18030, utf-8, the other lie",
        "GB18030, gb2312, the family name of its subset",
        "GB18030, '', nothing declared",
        "GBK, iso-8859-1, a server default",
        "UTF-16LE, utf-16, no byte order mark",
        "UTF-16BE, '', no byte order mark and nothing declared",
    })
    void simplifiedTextComesOut(String actual, String declared, String why) {
        assertThat(body(SIMPLIFIED + "\n" + SIMPLIFIED, actual, declared))
                .as(why)
                .startsWith(SIMPLIFIED);
    }

    @ParameterizedTest(name = "{0} declared as {1}")
    @CsvSource({"Big5, big5, honest", "Big5, gb2312, a lie", "Big5, '', nothing declared", "UTF-8, big5, a lie"})
    void traditionalTextComesOut(String actual, String declared, String why) {
        assertThat(body(TRADITIONAL + "\n" + TRADITIONAL, actual, declared))
                .as(why)
                .startsWith(TRADITIONAL);
    }

    @Test
    void byteOrderMarksAreObeyedAndGone() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            byte[] bytes = ("\uFEFF" + SIMPLIFIED).getBytes(charset);

            Article article = Pages.article(Pages.at(Pages.URL, bytes, "text/plain", Optional.of("big5")));

            assertThat(article.body()).isEqualTo(SIMPLIFIED);
        }
    }

    @Test
    void aMetaElementCountsWhenTheBytesAreNoUtf8() {
        String html = "<html><head><meta charset=\"gb2312\"></head><body><p>" + SIMPLIFIED + "</p></body></html>";

        Article article = Pages.article(Pages.bytes(html.getBytes(Charset.forName("GBK")), "text/html"));

        assertThat(article.body()).isEqualTo(SIMPLIFIED);
    }

    @Test
    void westernTextIsNotTakenForChinese() {
        String french = "La délégation est arrivée à l'été 2023, après un long voyage. "
                .repeat(4)
                .strip();

        byte[] bytes = french.getBytes(Charset.forName("windows-1252"));

        assertThat(Pages.article(Pages.bytes(bytes, "text/plain")).body()).isEqualTo(french);
    }

    @Test
    void aCharacterCutOffAtTheEndIsNoError() {
        byte[] bytes = (SIMPLIFIED + "完").getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);

        assertThat(Pages.article(Pages.bytes(cut, "text/plain")).body()).startsWith(SIMPLIFIED);
    }

    private static String body(String text, String actual, String declared) {
        Optional<String> charset = declared.isEmpty() ? Optional.empty() : Optional.of(declared);
        byte[] bytes = text.getBytes(Charset.forName(actual));
        return Pages.article(Pages.at(Pages.URL, bytes, "text/plain", charset)).body();
    }
}
