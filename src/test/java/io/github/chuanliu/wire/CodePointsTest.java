package io.github.chuanliu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Span;
import io.github.chuanliu.avro.Evidence;
import org.junit.jupiter.api.Test;

final class CodePointsTest {

    @Test
    void countsAsTheIndexDoesInTheBasicPlane() {
        assertThat(new CodePoints("四川代表团").of(3)).isEqualTo(3);
    }

    @Test
    void countsACharacterBeyondItOnce() {
        // U+20BB7 is one character and two UTF-16 units; it stands in names.
        String text = "\uD842\uDFB7先生访问西藏";
        int index = text.indexOf("西藏");

        Evidence evidence = new CodePoints(text).evidence(new Span(index, index + 2));

        assertThat(index).isEqualTo(6);
        assertThat(evidence.getStart()).isEqualTo(5);
        assertThat(evidence.getEnd()).isEqualTo(7);
        assertThat(evidence.getQuote()).isEqualTo("西藏");
    }
}
