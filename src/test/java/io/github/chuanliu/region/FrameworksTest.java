package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworksTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final Frameworks FRAMEWORKS = new Frameworks();

    @ParameterizedTest(name = "{0} to {1} in {2}: {3}")
    @CsvSource({
        "浙江, 四川, 2023, 东西部协作",
        "浙江, 四川, 2015, ''",
        "福建, 甘肃, 2018, 东西部扶贫协作",
        "福建, 甘肃, 2023, ''",
        "山东, 四川, 2010, 汶川地震灾后恢复重建对口支援",
        "山东, 四川, 2020, ''",
        "贵州, 湖北, 2020, 疫情防控对口支援",
        "贵州, 湖北, 2021, ''",
        "四川, 浙江, 2023, ''"
    })
    void knowsAPairingInItsYearsAndInItsDirection(String giver, String receiver, int year, String name) {
        Optional<String> expected = Optional.of(name).filter(text -> !text.isEmpty());
        assertThat(FRAMEWORKS
                        .aid(region(giver), region(receiver), Optional.of(year))
                        .map(Frameworks.Pairing::name))
                .isEqualTo(expected);
    }

    @Test
    void takesAStandingProgrammeButNoEmergencyToHoldWhenNoYearIsKnown() {
        assertThat(FRAMEWORKS.aid(region("福建"), region("宁夏"), Optional.empty())).isPresent();
        assertThat(FRAMEWORKS.aid(region("贵州"), region("湖北"), Optional.empty())).isEmpty();
    }

    @Test
    void findsAMutualProgrammeFromEitherSide() {
        assertThat(FRAMEWORKS.areMutual(region("广东"), region("黑龙江"), Optional.of(2023)))
                .isTrue();
        assertThat(FRAMEWORKS.areMutual(region("黑龙江"), region("广东"), Optional.of(2023)))
                .isTrue();
        assertThat(FRAMEWORKS.areMutual(region("黑龙江"), region("广东"), Optional.of(2015)))
                .isFalse();
    }

    @ParameterizedTest(name = "{0} and {1} in {2}: {3}")
    @CsvSource({"浙江, 四川, 汶川地震后对口援建, 汶川地震灾后恢复重建对口支援", "浙江, 四川, 派出教师支教, 东西部协作", "北京, 湖北, 南水北调水源区, 南水北调对口协作"})
    void prefersTheProgrammeThatTheTextSinglesOut(String giver, String receiver, String text, String name) {
        assertThat(FRAMEWORKS.aid(region(giver), region(receiver), Optional.empty(), text::contains))
                .map(Frameworks.Pairing::name)
                .contains(name);
    }

    @Test
    void callsAidForSomePartsAfterTheirProgrammeOnlyWhereTheTextDoes() {
        assertThat(FRAMEWORKS.aid(region("湖南"), region("湖北"), Optional.of(2016), "湖南对口支援三峡库区秭归县"::contains))
                .map(Frameworks.Pairing::name)
                .contains("对口支援三峡库区");
        assertThat(FRAMEWORKS.aid(region("湖南"), region("湖北"), Optional.of(2016), "湖南向湖北捐赠抗洪物资"::contains))
                .isEmpty();
    }

    private static Region region(String name) {
        return GAZETTEER.region(name).orElseThrow();
    }
}
