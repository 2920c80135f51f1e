package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The home of an outlet that no table lists is in its label. */
class OutletsTest {

    private static final Outlets OUTLETS = new Outlets(Gazetteer.load());

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "四川日报, CN-SC, a region",
        "人民日报, none, a national outlet",
        "中山日报, CN-GD, a city without its suffix",
        "黔东南苗族侗族自治州广播电视台, CN-GZ, the longest name counts",
        "今日鼓楼区, none, a name that several places bear",
        "某某某, none, no place"
    })
    void tellsHome(String label, String code, String reason) {
        assertThat(OUTLETS.home(ArticleFixture.body("双方座谈。").from(label).build())
                        .map(Region::code)
                        .orElse("none"))
                .as(reason)
                .isEqualTo(code);
    }
}
