package io.github.chuanliu.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimsTest {

    @ParameterizedTest(name = "{0} and {1}: contradiction {2}, {3}")
    @CsvSource({
        "0-5-16, 0-5-17, true, another day",
        "0-5-16, 0-5-16, false, the same day",
        "0-5-16/0-5-17, 0-5-17, false, a day of the range",
        "0-5-16/0-5-17, 0-5-18/0-5-19, true, ranges apart",
        "2024-5-16, 2023-5-16, true, another year that both state",
        "2024-5-16, 0-5-16, false, a year that one leaves open",
        "2024-5-16, 0-5-17, true, another day whatever the year",
        "0-12-30/0-1-2, 0-1-1, false, a range over the turn of the year",
        "0-12-30/0-1-2, 0-1-3, true, after a range over the turn of the year",
        "0-1-1, 0-12-30/0-1-2, false, the same the other way round",
        ", 0-5-16, false, one states no day",
    })
    void eventsOnOtherDaysContradict(String one, String other, boolean contradict, String reason) {
        Claims claims = event(one);
        Claims others = event(other);
        assertThat(claims.contradicts(others)).as(reason).isEqualTo(contradict);
        assertThat(others.contradicts(claims)).as(reason).isEqualTo(contradict);
    }

    @Test
    void aDayThatTheOtherTextNamesTooIsNoContradiction() {
        Claims whole =
                new Claims(Optional.of(range("0-5-16")), List.of(range("2019-3-5")), List.of(), Set.of(), Set.of());
        Claims withoutLead = event("2019-3-5");
        assertThat(whole.contradicts(withoutLead)).isFalse();
        assertThat(withoutLead.contradicts(whole)).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}: contradiction {2}")
    @CsvSource({
        "SC>XZ, SC>XZ, false",
        "SC>XZ, XZ>SC, true",
        "SC>XZ, SC>QH, true",
        "SC>XZ SC>QH, SC>QH, false",
        "GD>HB GD>XZ, GD>XJ GD>XZ, true",
        "SC>XZ, '', false",
    })
    void otherVisitsContradict(String one, String other, boolean contradict) {
        assertThat(Pages.visits(words(one)).contradicts(Pages.visits(words(other))))
                .isEqualTo(contradict);
    }

    @ParameterizedTest(name = "{0} and {1}: contradiction {2}, {3}")
    @CsvSource({
        "王晓晖 黄强 施小琳, 王晓晖 黄强, false, some are cut off",
        "王晓晖 黄强, 张庆伟 陈刚, true, other people",
        "王晓晖 黄强, 王晓辉 陈刚, false, one character misprinted",
        "王晓晖 黄强, 王晓 陈刚, false, one character lost",
        "施小琳 黄强, 胡衡华 黄刚, true, a name of two characters may not differ",
        "习近平 王晓晖 黄强, 习近平 张庆伟 陈刚, true, only a name that stands in every text in common",
        "王晓晖 黄强, 张庆伟, false, a single name may be misread",
        "王晓晖 黄强, '', false, one names nobody",
    })
    void otherPeopleContradict(String one, String other, boolean contradict, String reason) {
        Claims claims = Pages.people(words(one));
        Claims others = Pages.people(words(other));
        assertThat(claims.contradicts(others)).as(reason).isEqualTo(contradict);
        assertThat(others.contradicts(claims)).as(reason).isEqualTo(contradict);
    }

    private static String[] words(String words) {
        return Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty()).toArray(String[]::new);
    }

    private static Claims event(String days) {
        Optional<DayRange> event = Optional.ofNullable(days).map(ClaimsTest::range);
        return new Claims(event, List.of(), List.of(), Set.of(), Set.of());
    }

    private static DayRange range(String days) {
        String[] ends = days.split("/");
        return new DayRange(day(ends[0]), day(ends[ends.length - 1]));
    }

    private static int day(String day) {
        String[] parts = day.split("-");
        return Integer.parseInt(parts[0]) << 9 | Integer.parseInt(parts[1]) << 5 | Integer.parseInt(parts[2]);
    }
}
