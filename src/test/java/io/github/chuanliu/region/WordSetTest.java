package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordSetTest {

    private static final WordSet GIVES = WordSet.of("捐", "捐赠", "派出");

    @Test
    void findsAWordAnywhere() {
        assertThat(GIVES.isIn("安徽捐出四万盒药")).isTrue();
        assertThat(GIVES.isIn("浙江派出医护")).isTrue();
        assertThat(GIVES.isIn("派驻出访")).isFalse();
        assertThat(GIVES.isIn("")).isFalse();
    }

    @Test
    void countsNoWordThatGoesBeyondThePart() {
        assertThat(GIVES.isIn("浙江派出医护", 0, 3)).isFalse();
        assertThat(GIVES.isIn("浙江派出医护", 0, 4)).isTrue();
        assertThat(GIVES.isIn("浙江派出医护", 3, 6)).isFalse();
        assertThat(GIVES.isIn("安徽捐赠", 0, 3))
                .as("the shorter of two words is whole")
                .isTrue();
    }

    @Test
    void tellsWhetherAWordBegins() {
        assertThat(GIVES.beginsAt("浙江派出医护", 2)).isTrue();
        assertThat(GIVES.beginsAt("浙江派出医护", 3)).isFalse();
        assertThat(GIVES.beginsAt("浙江派", 2)).isFalse();
        assertThat(GIVES.beginsAt("浙江", 2)).isFalse();
    }

    @Test
    void tellsWhereTheFirstWordBegins() {
        assertThat(GIVES.indexIn("浙江派出医护,捐赠口罩")).isEqualTo(2);
        assertThat(GIVES.indexIn("浙江")).isEqualTo(-1);
    }
}
