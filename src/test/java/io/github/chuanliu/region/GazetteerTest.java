package io.github.chuanliu.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.chuanliu.article.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void knowsThe34RegionsWithTheirCodes() {
        assertThat(GAZETTEER.regions()).hasSize(34);
        assertThat(GAZETTEER.regions())
                .extracting(Region::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("CN-[A-Z]{2}"));
        assertThat(GAZETTEER.regions())
                .extracting(Region::adcode)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[1-8]\\d0000"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "四川, CN-SC",
        "四川省, CN-SC",
        "川, CN-SC",
        "蜀, CN-SC",
        "CN-SC, CN-SC",
        "cn-sc, CN-SC",
        "510000, CN-SC",
        "510100, CN-SC",
        "Sichuan, CN-SC",
        "西藏, CN-XZ",
        "藏, CN-XZ",
        "Tibet, CN-XZ",
        "内蒙古自治区, CN-NM",
        "广西, CN-GX",
        "宁夏回族自治区, CN-NX",
        "新疆, CN-XJ",
        "香港, CN-HK",
        "澳门特别行政区, CN-MO",
        "台湾, CN-TW",
        "710000, CN-TW",
        "陕西, CN-SN",
        "山西, CN-SX",
        "Shaanxi, CN-SN",
        "Shanxi, CN-SX",
        "河南, CN-HA",
        "海南, CN-HI",
        "黑龙江, CN-HL",
        "成都, CN-SC",
        "深圳市, CN-GD",
        "雄安新区, CN-HE",
        "新疆生产建设兵团, CN-XJ",
        "石河子市, CN-XJ",
        "襄樊市, CN-HB",
        "涪陵市, CN-CQ",
        "万县市, CN-CQ",
        "齐鲁, CN-SD",
        "羊城, CN-GD",
        "凉山州, CN-SC",
        "海南州, CN-QH"
    })
    void findsARegionByAnyOfItsNames(String name, String code) {
        assertThat(GAZETTEER.region(name)).map(Region::code).contains(code);
    }

    @ParameterizedTest(name = "{0} in {1} is {2}: {3}")
    @CsvSource({
        "涪陵市, 1996, CN-SC, a city of Sichuan before Chongqing was made out of it",
        "涪陵市, 1997, CN-CQ, the first year of Chongqing",
        "涪陵市, 2020, CN-CQ, a name that is no longer used still resolves",
        "512301, 1990, CN-SC, its code then",
        "512301, 2020, CN-CQ, the same code in a later text",
        "万县市, 1995, CN-SC, like 涪陵市",
        "重庆, 1996, CN-SC, a city then",
        "重庆, 1997, CN-CQ, a region since",
        "海口市, 1987, CN-GD, Hainan was part of Guangdong",
        "海南, 1988, CN-HI, the first year of Hainan",
        "襄樊市, 2005, CN-HB, its name until 2010",
        "襄樊市, 2024, CN-HB, a former name",
        "马山区, 1995, CN-JS, the source names an heir in another region by mistake"
    })
    void findsWhatANameMeantInAYear(String name, int year, String code, String why) {
        assertThat(GAZETTEER.region(name, Optional.of(year)))
                .as(why)
                .map(Region::code)
                .contains(code);
    }

    @ParameterizedTest(name = "{0} held its name from {1} to {2}")
    @CsvSource({"襄樊市, 0, 2010", "普洱市, 2007, 0", "崇文区, 0, 2009", "密云区, 2016, 0", "成都市, 0, 0", "灌县, 0, 2002"})
    void knowsSinceWhenAndUntilWhenANameHeld(String name, int since, int until) {
        assertThat(Tables.rows("divisions.tsv"))
                .filteredOn(row -> row.get(1).equals(name))
                .anySatisfy(row -> assertThat(List.of(row.get(4), row.get(5)))
                        .isEqualTo(List.of(since == 0 ? "" : "" + since, until == 0 ? "" : "" + until)));
    }

    @ParameterizedTest(name = "{0} is no region")
    @CsvSource({"火星", "朝阳区", "合作", "东方", "999999", "''"})
    void doesNotGuess(String name) {
        assertThat(GAZETTEER.region(name)).isEmpty();
    }

    @Test
    void saysWhichDataItIs() {
        assertThat(GAZETTEER.version()).contains("mumuy/data_location").contains("2026-04");
    }

    @Test
    void theBuilderReproducesTheVendoredTable(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("divisions.tsv");
        List<String> report = new ArrayList<>();
        GazetteerBuilder.build(Path.of("src/main/gazetteer"), target, report::add);
        assertThat(target)
                .hasSameTextualContentAs(Path.of("src/main/resources/io/github/chuanliu/region/divisions.tsv"));
        assertThat(report).last().asString().contains("divisions");
    }

    @Test
    void theBuilderReportsWhatChanged(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("divisions.tsv");
        Files.writeString(target, "adcode\tname\tstatus\tsuccessor\n999999\t无此县\tcurrent\t\n");
        List<String> report = new ArrayList<>();
        GazetteerBuilder.build(Path.of("src/main/gazetteer"), target, report::add);
        assertThat(report).contains("- 999999\t无此县\tcurrent\t").contains("+ 510100\t成都市\tcurrent\t\t\t");
    }
}
