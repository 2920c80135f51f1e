package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextNormalizerTest {

    @ParameterizedTest(name = "{0} and {1}: {3}")
    @CsvSource({
        "１２３ＡＢＣ, 123abc, 123abc, width and case",
        "四川省與西藏自治區簽署協議, 四川省与西藏自治区签署协议, 四川省与西藏自治区签署协议, traditional characters",
        "“川藏一家亲”。, 「川藏一家亲」., 川藏一家亲, punctuation",
        "5月16日 至 17日, 5月16日至17日, 5月16日至17日, white space",
        "5月16日—17日, 5月16日-17日, 5月16日17日, dashes",
        "增长１．５％, 增长1.5%, 增长1.5%, points between digits in any width",
        "共1.5亿元。第2.节, 共1.5亿元 第2节, 共1.5亿元第2节, points elsewhere",
        "二○二四, 二〇二四, 二〇二四, circles for zeros",
        "①项, 1项, 1项, compatibility forms",
    })
    void textsThatPrintAlikeAreEqual(String one, String other, String normal, String reason) {
        assertThat(TextNormalizer.normalize(one)).as(reason).isEqualTo(normal);
        assertThat(TextNormalizer.normalize(other)).as(reason).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({"增长1.5%, 增长15%", "下降5%, 下降5", "5月16日, 5月17日", "四川, 四川省"})
    void textsThatSayOtherThingsStayApart(String one, String other) {
        assertThat(TextNormalizer.normalize(one)).isNotEqualTo(TextNormalizer.normalize(other));
    }

    @Test
    void normalizingTwiceChangesNothing() {
        StringBuilder all = new StringBuilder();
        for (char c = 1; c < Character.MAX_VALUE; c++) {
            if (c != '.') {
                all.append(c);
            }
        }
        String once = TextNormalizer.normalize(all.toString());
        StringBuilder unstable = new StringBuilder();
        for (char c : once.toCharArray()) {
            String again = TextNormalizer.normalize(String.valueOf(c));
            if (!again.equals(String.valueOf(c)) && c != '.') {
                unstable.append(c).append('>').append(again).append(' ');
            }
        }
        assertThat(unstable.toString()).isEmpty();
    }

    @Test
    void charactersOutsideTheTableStay() {
        assertThat(TextNormalizer.normalize("𠮷野")).isEqualTo("𠮷野");
    }
}
