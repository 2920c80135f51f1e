package io.github.chuanliu.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.chuanliu.article.Extraction;
import io.github.chuanliu.article.Extraction.Rejected;
import io.github.chuanliu.article.PageSnapshot;
import io.github.chuanliu.article.RejectReason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadPagesTest {

    /** Far more than any of these pages needs, far less than a pattern that backtracks takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final String SENTENCE = "甲省代表团到乙省考察,双方举行座谈会。";

    @Test
    void nothingIsEmpty() {
        assertThat(Pages.rejected(Pages.bytes(new byte[0], "text/plain")).reason())
                .isEqualTo(RejectReason.EMPTY);
    }

    @Test
    void whiteSpaceIsEmpty() {
        assertThat(Pages.rejected(Pages.text(" \n\u3000\n\t")).reason()).isEqualTo(RejectReason.EMPTY);
    }

    @Test
    void sixtyMegabytesAreTooLargeAndTheMessageSaysHowLarge() {
        Rejected rejected = Pages.rejected(Pages.bytes(new byte[60_000_000], "text/html"));

        assertThat(rejected.reason()).isEqualTo(RejectReason.TOO_LARGE);
        assertThat(rejected.message()).contains("60000000", "8388608");
    }

    @Test
    void aBodyBeyondTheLimitIsTooLarge() {
        assertThat(Pages.rejected(Pages.text((SENTENCE + SENTENCE).repeat(12_000)))
                        .reason())
                .isEqualTo(RejectReason.TOO_LARGE);
    }

    static Stream<Arguments> binaries() {
        return Stream.of(
                Arguments.of("PDF", "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII)),
                Arguments.of("ZIP", new byte[] {0x50, 0x4B, 3, 4, 20, 0, 0, 0}),
                Arguments.of("PNG", new byte[] {(byte) 0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10}),
                Arguments.of("JPEG", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}),
                Arguments.of("gzip", new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("binaries")
    void knownBinariesAreNamed(String name, byte[] bytes) {
        Rejected rejected = Pages.rejected(Pages.bytes(bytes, "text/html"));

        assertThat(rejected.reason()).isEqualTo(RejectReason.NOT_TEXT);
        assertThat(rejected.message()).contains(name);
    }

    @Test
    void noiseIsNoText() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);

        assertThat(Pages.rejected(Pages.bytes(noise, "text/plain")).reason())
                .isIn(RejectReason.NOT_TEXT, RejectReason.UNDECODABLE);
    }

    @Test
    void zerosAreNoText() {
        assertThat(Pages.rejected(Pages.bytes(new byte[5_000], "text/plain")).reason())
                .isEqualTo(RejectReason.NOT_TEXT);
    }

    @Test
    void oneBrokenByteDoesNotCostThePage() {
        byte[] bytes = SENTENCE.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xFF;

        assertThat(Pages.article(Pages.bytes(bytes, "text/plain")).body()).contains("双方举行座谈会");
    }

    @Test
    void aMenuIsNoArticle() {
        Rejected rejected = Pages.rejected(Pages.text("首页\n新闻\n财经\n体育\n娱乐\n联系我们\n关于我们"));

        assertThat(rejected.reason()).isEqualTo(RejectReason.NOT_AN_ARTICLE);
    }

    @Test
    void aMessageHoldsNoTextOfThePage() {
        assertThat(Pages.rejected(Pages.text("首页\n" + "短句。\n")).message()).doesNotContain("短句");
    }

    static Stream<Arguments> hostilePages() {
        return Stream.of(
                Arguments.of(
                        "100,000 nested elements", Pages.html("<body>" + "<div>".repeat(100_000) + SENTENCE.repeat(9))),
                Arguments.of(
                        "100,000 nested inline elements",
                        Pages.html("<body>" + "<a><b>".repeat(50_000) + SENTENCE.repeat(9))),
                Arguments.of(
                        "nested tables never closed",
                        Pages.html("<table><tr><td>".repeat(50_000) + SENTENCE.repeat(9))),
                Arguments.of("formatting never closed", Pages.html("<p><b><i><font>字".repeat(20_000))),
                Arguments.of("three million opening angles", Pages.html("<".repeat(3_000_000))),
                Arguments.of(
                        "an attribute of a megabyte",
                        Pages.html("<div class='" + "a ".repeat(500_000) + "'>" + SENTENCE.repeat(9))),
                Arguments.of(
                        "a script of quotes that never close",
                        Pages.html("<script>" + "\"'\\".repeat(400_000) + "</script><p>" + SENTENCE)),
                Arguments.of(
                        "JSON in JSON in JSON",
                        Pages.html("<script>x=\"" + ("{\\\"a\\\":\\\"" + SENTENCE).repeat(20_000) + "\"</script>")),
                Arguments.of(
                        "times of publication without end",
                        Pages.html("<script>var a={" + "\"publishTime\":".repeat(80_000) + "\"" + SENTENCE.repeat(90)
                                + "\"}</script>")),
                Arguments.of(
                        "boxes between paragraphs without end",
                        Pages.html(("<p>" + SENTENCE + "</p><div><b>甲</b><br>乙<br>丙</div>").repeat(20_000))),
                Arguments.of("a megabyte in one line", Pages.text(SENTENCE.repeat(20_000))),
                Arguments.of("a million short lines", Pages.text("甲\n".repeat(1_000_000))),
                Arguments.of("a megabyte of digits", Pages.text("1".repeat(1_000_000))),
                Arguments.of("a megabyte of numerals", Pages.text("一".repeat(300_000))),
                Arguments.of("names without end", Pages.text("甲省委书记" + "王、".repeat(100_000) + "参加。")),
                Arguments.of("dots without end", Pages.text("甲省委书记" + "王·".repeat(100_000) + "参加。")),
                Arguments.of("dates without end", Pages.text("2024年5月1日至".repeat(20_000) + "。")),
                Arguments.of("signings without end", Pages.text("签署《".repeat(60_000) + "协议》。")),
                Arguments.of("titles without end", Pages.text("书记、主任、".repeat(30_000) + "。")),
                Arguments.of("brackets without end", Pages.text("(记者".repeat(80_000) + "。")),
                Arguments.of("labels without end", Pages.text(("来源:".repeat(80) + "\n").repeat(4_000))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostilePages")
    void hostilePagesEndInBoundedTime(String name, PageSnapshot page) {
        Extraction extraction = assertTimeoutPreemptively(
                PATIENCE, () -> ArticleExtractor.withDefaults().extract(page));

        assertThat(extraction).isNotNull();
    }

    @Test
    void everyCharsetNameIsSurvived() {
        byte[] body = SENTENCE.repeat(20).getBytes(Charset.forName("GB18030"));
        for (String charset : new String[] {"", " ", "nonsense", "utf-16", "x-no-such", "💥", "gb2312", "utf-8"}) {
            Extraction extraction = ArticleExtractor.withDefaults()
                    .extract(Pages.at(
                            Pages.URL, body, "text/plain; charset=" + charset, java.util.Optional.of(charset)));

            assertThat(extraction).as(charset).isInstanceOf(Extraction.Extracted.class);
        }
    }
}
