package io.github.chuanliu.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PairFilterTest {

    @ParameterizedTest(name = "{0} {1} on {2}: {3}")
    @CsvSource({
        "EITHER,  CN-SC, CN-SC>CN-XZ, true,  as named",
        "EITHER,  CN-SC, CN-XZ>CN-SC, true,  the other way round",
        "EITHER,  CN-SC, CN-SC~CN-XZ, true,  undirected",
        "EITHER,  CN-SC, CN-SC>CN-QH, false, another host",
        "ONE_WAY, CN-SC, CN-SC>CN-XZ, true,  as named",
        "ONE_WAY, CN-SC, CN-XZ>CN-SC, false, the other way round",
        "ONE_WAY, CN-SC, CN-SC~CN-XZ, false, undirected"
    })
    void followsThePairAndNoOther(PairFilter.Direction direction, String a, String key, boolean followed, String why) {
        assertThat(new PairFilter(a, "CN-XZ", direction).test(key)).as(why).isEqualTo(followed);
    }
}
